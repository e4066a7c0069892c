import type { Kind } from '@/domain/record/claim';
import type { Grain } from '@/domain/time/period';
import { capital, count, list, plural } from './en-words';
import type { SaidPeriod, YearsHeadlines } from './headlines';

const SCALES = { one: '', thousand: 'thousand', million: 'million', billion: 'billion' } as const;

const amount: YearsHeadlines['amount'] = (figure, scale, noun) =>
  [figure, SCALES[scale], noun].filter((word) => word !== '').join(' ');

const inYears = (n: number): string => `${count(n)} ${plural(n, 'year', 'years')}`;

/** "Revenue: 74.3 billion GBP in 2014"; without a metric the sentence begins with its capital. */
const of = (metric: string | null, clause: string): string =>
  metric === null ? capital(clause) : `${metric}: ${clause}`;

/** "Revenue from 12.6 …", "From 7.2 …". */
const ofRise = (metric: string | null, clause: string): string =>
  metric === null ? capital(clause) : `${metric} ${clause}`;

const rise = (from: string, to: string, years: number): string =>
  `from ${from} to ${to} in ${inYears(years)}`;

const WORD: Readonly<Record<Grain, string>> = {
  year: 'in ',
  half: 'in the ',
  quarter: 'in ',
  month: 'in ',
  day: 'on ',
  span: 'from ',
};
const within = ({ text, grain }: SaidPeriod): string => `${WORD[grain]}${text}`;
const due = ({ text, grain }: SaidPeriod): string => `for ${grain === 'half' ? 'the ' : ''}${text}`;

const goalsOf = (goals: readonly string[]): string =>
  goals.length === 1 ? `a goal of ${goals[0] ?? ''}` : `goals of ${list(goals)}`;

const disagreed: Readonly<Record<Kind, string>> = {
  outcome: '',
  interim: '',
  target: ' goal',
  plan: ' plan',
  estimate: ' estimate',
  statement: '',
};

export const enYears: YearsHeadlines = {
  amount,
  rise: (metric, from, to, years) => ofRise(metric, rise(from, to, years)),
  one: (metric, said, period) => of(metric, `${said} ${within(period)}`),
  goal: (metric, said, period) => of(metric, `a goal of ${said} ${due(period)}`),
  goals: (metric, from, to) =>
    of(metric, `goals from ${from.said} for ${from.year} to ${to.said} for ${to.year}`),
  estimate: (metric, said, period) => of(metric, `${said} ${within(period)}, by estimate`),
  estimatedRise: (metric, from, to, years) =>
    `${ofRise(metric, rise(from, to, years))}, by estimate`,
  against: (goals) => ` against ${goalsOf(goals)}`,
  shortOf: (goals) => `, short of the ${plural(goals.length, 'goal', 'goals')} of ${list(goals)}`,
  thenAgainst: (figure, goals) => `, then ${figure} against ${goalsOf(goals)}`,
  thenShort: (goals) => (goals === 1 ? ', then short of the goal' : ', then short of every goal'),
  withGoal: (goals) => `, with ${goalsOf(goals)} for the year`,
  byAdded: ', by facts added since',
  rivals: (metric, year, goals, sources) =>
    `${metric} in ${year}: ${count(goals)} rival goals from ${count(sources)} ${plural(sources, 'source', 'sources')}`,
  absent: (figures, goals) => {
    const parts = [
      ...(figures.length === 0 ? [] : [`no figure for ${list(figures.map(String))}`]),
      ...(goals.length === 0 ? [] : [`no goal for ${list(goals.map(String))}`]),
    ];
    return capital(parts.join(', '));
  },
  growth: (growth) => `Growth: ${growth.map(({ said, year }) => `${said} in ${year}`).join(', ')}`,
  average: ([first, ...others]) =>
    first === undefined
      ? ''
      : [
          `On average ${first.said} a year from ${first.from} to ${first.to}`,
          ...others.map(({ said, from, to }) => `${said} from ${from} to ${to}`),
        ].join(', '),
  index: (said, year, base) => `Index: ${said} in ${year}, with ${base} as 100`,
  baseYear: (basis, year) => `${basis}, ${year} = 100`,
  nothingReckoned: 'No two figures here make a growth',
  subtitle: (subtitle, { scale, unit, converts }) =>
    converts
      ? `${subtitle}, ${amount('', scale, unit)}; other currencies at the year’s average rate`
      : `${subtitle}, ${amount('', scale, unit)}, as printed; other currencies are told below`,
  axis: (metric, scale, unit) => [metric, amount('', scale, unit)].filter(Boolean).join(', '),
  rate: (over, rate, per, one) => `${over} ${rate} ${per} per ${one}`,
  rates: (rates, sources) => `rates: ${rates} (${sources})`,
  shortfall: (year, said, goals) => `${year}: ${said} against ${list(goals)} planned`,
  disagree: (kind, period, figures) => `${capital(period)}${disagreed[kind]}: ${figures} disagree`,
  alike: ([first = '', ...others]) =>
    others.length === 0 ? first : `${first} (${others.join(', ')})`,
};
