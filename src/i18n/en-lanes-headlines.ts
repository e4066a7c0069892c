import { count, inSentence, list } from './en-words';
import type { LanesHeadlines, LanesOf, SaidLane, SaidMark } from './headlines';

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

export const enLanes: LanesHeadlines = {
  events: (lane, first, last) => `${lane}: ${between(first, last)}`,
  plans: (lane, first, last) => `${lane}: planned ${between(first, last)}`,
  onLanes: (of, events, plans) => {
    if (events.length === 0) return `Plans ${plansFor(of, plans, NAMED, WORDS[of].many)}`;
    const happened = eventsOn(of, events);
    return plans.length === 0 ? happened : enLanes.withPlans(of, happened, plans);
  },
  withPlans: (of, finding, plans) =>
    `${finding}; only plans ${plansFor(of, plans, NAMED_BESIDE, 'others')}`,
  turns: (of, turns) =>
    `Most plans: ${turns.map(({ lane, years }) => `${named(of, lane)} in ${list(years.map(String))}`).join(', ')}`,
};
