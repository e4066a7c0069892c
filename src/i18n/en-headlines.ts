import type { Headlines } from './headlines';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const count = (n: number): string => SMALL[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const inYears = (n: number): string => `${count(n)} ${plural(n, 'year', 'years')}`;

/** Keeps the capitals of names ("AIoT", "Internet services" at the start of a sentence only). */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const claimsOn = (claims: number, theme: string): string =>
  `${capital(count(claims))} ${plural(claims, 'claim', 'claims')} on ${inSentence(theme)}`;

export const enHeadlines: Headlines = {
  moreThan: (figure) => `more than ${figure}`,
  atLeast: (figure) => `at least ${figure}`,
  sales: {
    subtitle: 'Million units sold per year, as announced',
    axis: 'Smartphones sold, million',
    fromTo: (from, to, years) => `From ${from} to ${to} million phones in ${inYears(years)}`,
    one: (figure, period) =>
      `${capital(figure)} million phones in ${/^\d/.test(period) ? period : `the ${period}`}`,
    thenAgainst: (figure, goal) => `, then ${figure} against a goal of ${goal}`,
    against: (goal) => ` against a goal of ${goal}`,
    goal: (figure, year) => `A goal of ${figure} million phones for ${year}`,
    warning: (year, figure, goal) => `${year}: ${figure} million against ${goal} planned`,
  },
  revenue: {
    subtitle: (unit, converts) =>
      converts
        ? `Billion ${unit} per year; other currencies at the year’s average rate`
        : `Billion ${unit} per year, as printed; other currencies are told below`,
    axis: (unit) => `Revenue, billion ${unit}`,
    rate: (year, rate, of, per) => `${year} ${rate} ${of} per ${per}`,
    rates: (rates, sources) => `rates: ${rates} (${sources})`,
    rivals: (sources, goals, year) =>
      `${capital(count(sources))} ${plural(sources, 'article', 'articles')}, ${count(goals)} revenue goals for ${year}`,
    fromTo: (from, to, years) => `From ${from} to ${to} bn CNY in ${inYears(years)}`,
    one: (figure, period) => `Revenue of ${figure} in ${period}`,
    goal: (figure, year) => `A revenue goal of ${figure} for ${year}`,
    warning: (year, figures) => `${year} goal: ${figures} disagree`,
    warningOutcome: (year, figures) => `${year}: ${figures} disagree`,
  },
  expansion: {
    subtitle: 'Market entries, factories and announced plans by market',
    entered: (markets) => `On the ground in ${markets}`,
    promised: (markets) => `Plans for ${markets}`,
    both: (entered, promised) => `On the ground in ${entered}; plans for ${promised}`,
  },
  strategy: {
    subtitle: 'What the company said it would become, and by when',
    turns: (turns) =>
      capital(turns.map(({ topic, year }) => `${inSentence(topic)} in ${year}`).join(', then ')),
  },
  claims: claimsOn,
  words: (claims, theme) => `${claimsOn(claims, theme)}, in words`,
  nothing: 'Nothing in this selection',
  summary: (panel, headline, claims, from, to) =>
    `${panel}, ${from === to ? String(from) : `${from} to ${to}`}: ${headline}. ${claims} ${plural(claims, 'claim', 'claims')} shown.`,
  summaryWords: (panel, claims) =>
    `${panel}: ${claims} ${plural(claims, 'claim', 'claims')} shown.`,
};
