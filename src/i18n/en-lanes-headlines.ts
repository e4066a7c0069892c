import type { Verdict } from '@/domain/record/record';
import { capital, count, inSentence, list } from './en-words';
import type {
  LanesHeadlines,
  LanesOf,
  SaidLane,
  SaidMark,
  SaidRank,
  SaidStretch,
} from './headlines';

/** More lanes than these are counted, not named. */
const NAMED = 3;
const NAMED_BESIDE = 2;

const WORDS: Readonly<
  Record<LanesOf, { readonly at: string; readonly for: string; readonly many: string }>
> = {
  markets: { at: 'in', for: 'for', many: 'markets' },
  topics: { at: 'on', for: 'on', many: 'topics' },
};

/** Markets are names; topics are common words. */
const named = (of: LanesOf, lane: string): string => (of === 'topics' ? inSentence(lane) : lane);

/** A label that says its year need not be told when. */
const inYear = ({ label, year }: SaidMark): string =>
  year === null || label.includes(String(year)) ? '' : ` in ${year}`;

const quoted = (mark: SaidMark): string => `“${mark.label}”${inYear(mark)}`;

/** Within one year nothing is said of which came first. */
const between = (first: SaidMark, last: SaidMark | null): string => {
  if (last === null) return quoted(first);
  return first.year === last.year
    ? `“${first.label}” and ${quoted(last)}`
    : `from ${quoted(first)} to ${quoted(last)}`;
};

const dated = (of: LanesOf, { lane, year }: SaidLane): string =>
  year === null ? named(of, lane) : `${named(of, lane)} (${year})`;

const eventsOn = (of: LanesOf, events: readonly SaidLane[]): string => {
  const { at, many } = WORDS[of];
  if (events.length <= NAMED) return `Events ${at} ${list(events.map((one) => dated(of, one)))}`;
  const all = `Events ${at} ${count(events.length)} ${many}`;
  const [first, last] = [
    events.find(({ year }) => year !== null),
    events.findLast(({ year }) => year !== null),
  ];
  if (first === undefined || last === undefined) return all;
  return first.year === last.year
    ? `${all}, from ${first.year ?? ''}`
    : `${all}, first ${dated(of, first)}, last ${dated(of, last)}`;
};

const plansFor = (of: LanesOf, lanes: readonly string[], most: number, others: string): string =>
  `${WORDS[of].for} ${lanes.length > most ? `${count(lanes.length)} ${others}` : list(lanes.map((lane) => named(of, lane)))}`;

const PLACES = ['', 'number one', 'second', 'third'];
const place = ({ rank }: SaidRank): string => PLACES[rank] ?? `rank ${rank}`;
const placed = (ranked: SaidRank): string => `${place(ranked)} in ${ranked.market}`;

/** "Phones on sale since 2014": a thing that is told twice is not named again, nor an end that the next one tells. */
const stretched = (stretches: readonly SaidStretch[]): string =>
  stretches
    .map(({ thing, from, to }, index) => {
      const isNew = stretches[index - 1]?.thing !== thing;
      const what = isNew ? `${inSentence(thing)} ` : 'again ';
      if (to === null) return `${what}since ${from}`;
      const next = stretches[index + 1];
      if (next !== undefined && next.thing !== thing && next.from === to)
        return `${what}from ${from}`;
      return from === to ? `${what}in ${from}` : `${what}from ${from} to ${to}`;
    })
    .join(', ');

const FATES: Readonly<Record<Verdict, string>> = {
  met: 'as promised',
  'met-early': 'as promised',
  late: 'late',
  missed: 'short of the goal',
  reversed: 'given up',
  superseded: 'promised anew',
  undecided: 'undecided',
  unknown: 'unknown',
  open: 'open',
  undated: 'open',
};

export const enLanes: LanesHeadlines = {
  events: (lane, first, last) => `${lane}: ${between(first, last)}`,
  plans: (lane, first, last) => `${lane}: planned ${between(first, last)}`,
  onLanes: (of, events, plans) => {
    if (events.length === 0) return `Plans ${plansFor(of, plans, NAMED, WORDS[of].many)}`;
    const happened = eventsOn(of, events);
    return plans.length === 0
      ? happened
      : `${happened}; only plans ${plansFor(of, plans, NAMED_BESIDE, 'others')}`;
  },
  presence: ({ best, stays, left, last, part }) => {
    const into = stays === null ? [] : [`into ${stays.lane} in ${stays.year ?? ''}`];
    const gone =
      left === null
        ? []
        : [left.isBack ? `out of ${left.lane} and back` : `out of ${left.lane} in ${left.year}`];
    const end = last === null ? [] : [`last into ${last.lane}`];
    const little = part === null ? [] : [`${inSentence(part.thing)} in ${part.lane}`];
    const others = [...gone, ...end, ...little];
    const first = best === null ? into : [placed(best), ...(others.length === 0 ? into : [])];
    return capital([...first, ...others].join(', '));
  },
  oneMarket: (lane, stretches, best) => {
    const rank =
      best === null
        ? []
        : [
            best.market === lane
              ? `${place(best)} in ${best.year}`
              : `${placed(best)} in ${best.year}`,
          ];
    return `${lane}: ${[stretched(stretches), ...rank].join(', ')}`;
  },
  became: (topics) =>
    capital(
      topics.map(({ lane, verdict }) => `${named('topics', lane)} ${FATES[verdict]}`).join(', '),
    ),
  promises: (promises) => promises.map(({ label, verdict }) => `“${label}” ${verdict}`).join(', '),
  shift: (first, last) => `Planned: ${between(first, last)}`,
  grew: (what, from, to) =>
    to === null
      ? `${what}: ${from.label}${inYear(from)}`
      : `${what}: from ${from.label}${inYear(from)} to ${to.label}${inYear(to)}`,
};
