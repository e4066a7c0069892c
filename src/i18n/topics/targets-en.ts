import { counted } from '../en-corpora';
import type { TargetsMessages } from './targets';
import { numbered, plural, stretch } from '../en-words';

const promises = (count: number): string => numbered(count, 'promise', 'promises');

export const targetsEn: TargetsMessages = {
  title: 'Promises meet outcomes',
  finding: 'What was promised, and what became of it',
  missedOf: (missed, all) =>
    all === 1
      ? 'The one promise was missed'
      : `${missed} of ${promises(all)} ${plural(missed, 'was', 'were')} missed`,
  columns: {
    target: 'Promise',
    stated: 'Stated',
    due: 'Due',
    aim: 'Aimed at',
    outcome: 'Outcome',
    gap: 'Gap',
    verdict: 'Verdict',
  },
  verdicts: {
    met: 'met',
    'met-early': 'met early',
    late: 'late',
    missed: 'missed',
    reversed: 'given up',
    superseded: 'replaced',
    undecided: 'undecided',
    unknown: 'no evidence',
    open: 'not due',
    undated: 'no date set',
  },
  meanings: {
    met: 'What came lies wholly within the aim or above it, or claims on record show that it was done.',
    'met-early': 'It was done before it was due, or before it was even told.',
    late: 'It was done, but after the day for which it was promised.',
    missed: 'What came lies wholly below the aim, or claims on record show that it fell short.',
    reversed: 'It was begun or announced, and then undone.',
    superseded: 'Another promise took its place.',
    undecided: 'The figures overlap with the aim, so that they tell neither way.',
    unknown: 'The day has passed, and nothing on record tells what came.',
    open: 'The day has not come, and nothing on record settles it yet.',
    undated: 'No day was set by which it was to come, and nothing on record settles it.',
  },
  counted: (verdict, count, of) => (of === 1 ? verdict : `${count} ${verdict}`),
  sentence: (count, parts) => `${promises(count)}: ${parts}.`,
  all: (count) => (count === 1 ? 'The one promise' : `All ${promises(count)}`),
  filter: 'Promises by verdict',
  anyVerdict: 'all',
  noneWith: (verdict) => `No promise shown has the verdict “${verdict}”. Choose another, or all.`,
  weights: {
    figures: (own) => (own === null ? 'With a figure' : `With a figure, in the ${counted(own)}`),
    words: (own) => (own === null ? 'In words' : `In words, in the ${counted(own)}`),
    added: () => 'Added from elsewhere',
  },
  dated: (subject, due) => `${subject}, ${due}`,
  aimed: (about, aim) => `${about}: ${aim}`,
  rivals: (count) => `${count} promises of one thing`,
  inMarket: (name, market) => `${name}, ${market}`,
  by: (day) => `by ${day}`,
  noDue: 'no date set',
  alsoIn: (count) => `also in ${count} other ${plural(count, 'claim', 'claims')}`,
  off: {
    between: stretch,
    atLeast: (share) => `at least ${share}`,
    atMost: (share) => `at most ${share}`,
  },
  firstSaid: 'First said',
  revised: 'Revised',
  retold: (count) => `Retold in ${count} other ${plural(count, 'claim', 'claims')}`,
  weakGround: 'Rests on a copy or a page of low standing only.',
  partlyWeak: (count) =>
    `${count} of the claims ${plural(count, 'stands', 'stand')} on a copy or a page of low standing.`,
  forecasts: {
    title: 'What others foresaw',
    text: 'Forecasts of third parties, judged as promises are, and counted with none of them.',
    verdicts: { met: 'came true', missed: 'did not come true' },
  },
  how: { rule: 'Judged by the figures', curated: 'Judged by these claims' },
  otherBasis: (outcome, target) =>
    `Not like with like: the goal is counted as “${target}”, the result as “${outcome}”.`,
  noBasis: 'not said',
  atRate: (year, rate) => `at the average rate of ${year}, ${rate}`,
  forPeriod: (period) => `for ${period}`,
  again: (figure, periods) => `Promised more than once: ${figure} ${periods}.`,
  legend: (own) => [
    'bar: outcome',
    ...(own === null ? [] : [`pale: outcome added from outside the ${counted(own)}`]),
    'fading: at least',
    'dashed: goal',
  ],
  noneShown: 'No promise is among the claims shown.',
  noneMeasured: 'No promise with a figure is among the claims shown.',
  noneKnown: (day) => `Nothing known yet: no promise was on record on ${day}.`,
  firstKnown: (day) => `The first became known on ${day}.`,
};
