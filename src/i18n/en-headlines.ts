import type { Headlines } from './headlines';
import { enLanes } from './en-lanes-headlines';
import { capital, count, inSentence, plural, stretch } from './en-words';
import { enYears } from './en-years-headlines';

const claimsOn = (claims: number, panel: string): string =>
  `${capital(count(claims))} ${plural(claims, 'claim', 'claims')} on ${inSentence(panel)}`;

export const enHeadlines: Headlines = {
  moreThan: (figure) => `more than ${figure}`,
  atLeast: (figure) => `at least ${figure}`,
  lessThan: (figure) => `less than ${figure}`,
  spread: (least, most) => (least === most ? least : `${least} … ${most}`),
  atMost: (figure) => `at most ${figure}`,
  about: (figure) => `about ${figure}`,
  between: (from, to) => (from === to ? from : `between ${from} and ${to}`),
  years: enYears,
  lanes: enLanes,
  claims: claimsOn,
  words: (claims, panel) => `${claimsOn(claims, panel)}, in words`,
  nothing: 'Nothing in this selection',
  summary: (panel, headline, claims, from, to) =>
    `${panel}, ${stretch(String(from), String(to))}: ${headline}. ${claims} ${plural(claims, 'claim', 'claims')} shown.`,
  summaryWords: (panel, claims) =>
    `${panel}: ${claims} ${plural(claims, 'claim', 'claims')} shown.`,
};
