import { groupBy } from '@/domain/basics/group-by';
import { COLOURS, type PanelEntry } from '@/domain/record/record';
import { TAKEN_ADDRESSES } from '@/domain/selection/place';
import { parsePeriod } from '@/domain/time/period';
import type { ClaimRow } from './claim-rows';

type Named = { readonly id: string; readonly name: { readonly en: string } };

/** Years that a chart of figures has at least: fewer are better told in lanes. */
const FEWEST_YEARS = 2;
const FEWEST_MARKETS = 2;

/**
 * A panel for each theme: of years where one metric of it is told of several years, else of lanes, by market where several occur,
 * by topic otherwise. `everywhere` is the market that is none.
 */
export function proposePanels(
  themes: readonly Named[],
  claims: readonly ClaimRow[],
  everywhere: string,
): readonly PanelEntry[] {
  return themes.map((theme, at) => {
    const own = claims.filter(({ theme: id }) => id === theme.id);
    const head = {
      id: TAKEN_ADDRESSES.includes(theme.id) ? `about-${theme.id}` : theme.id,
      name: theme.name,
      themes: [theme.id],
      colour: COLOURS[at % COLOURS.length] ?? 'slate',
      description: { en: `What was said about ${theme.name.en}. Every claim with its source.` },
    };
    const main = mainMetric(own);
    if (main !== null) {
      const { metric, market, unit, scale } = main;
      return {
        ...head,
        kind: 'years',
        metric,
        market,
        unit,
        scale,
        noun: null,
        subtitle: { en: 'By year' },
      };
    }
    const markets = new Set(
      own.flatMap(({ entry }) => entry.markets).filter((id) => id !== everywhere),
    );
    const lanes = markets.size >= FEWEST_MARKETS ? 'markets' : 'topics';
    return {
      ...head,
      kind: 'lanes',
      lanes,
      presence: lanes === 'markets' ? presenceOf(own) : null,
      measures: [],
      subtitle: { en: lanes === 'markets' ? 'By market' : 'By topic' },
    };
  });
}

type Main = Pick<Extract<PanelEntry, { kind: 'years' }>, 'metric' | 'market' | 'unit' | 'scale'>;

/** The metric, market and unit in which most years are told; null where none is told of several. */
function mainMetric(claims: readonly ClaimRow[]): Main | null {
  const told = claims.flatMap(({ entry }) => {
    const { metric, quantity, period, markets } = entry;
    const [market] = markets;
    const read = period === undefined ? null : parsePeriod(period);
    if (metric === undefined || quantity === undefined || market === undefined) return [];
    if (read?.ok !== true || read.value.grain !== 'year' || quantity.form === 'rank') return [];
    return [{ metric, market, quantity, year: read.value.text }];
  });
  const groups = [...groupBy(told, ({ metric, market }) => `${metric} ${market}`).values()]
    .map((group) => ({ group, years: new Set(group.map(({ year }) => year)).size }))
    .toSorted((a, b) => b.years - a.years || b.group.length - a.group.length);
  const [most] = groups;
  const [first] = most?.group ?? [];
  if (most === undefined || first === undefined || most.years < FEWEST_YEARS) return null;
  const units = mostOf(most.group.map(({ quantity }) => quantity.unit));
  const scale = mostOf(most.group.map(({ quantity }) => quantity.scale));
  return { metric: first.metric, market: first.market, unit: units, scale };
}

function mostOf<T>(list: readonly T[]): T {
  const counts = [...groupBy(list, (each) => each)].toSorted(([, a], [, b]) => b.length - a.length);
  const [most] = counts;
  if (most === undefined) throw new Error('a group is never empty');
  return most[0];
}

/** What comes and goes in markets: the thing of which most is told fills a bar. */
function presenceOf(claims: readonly ClaimRow[]) {
  const things = claims.flatMap(({ entry }) =>
    entry.presence === undefined ? [] : [entry.presence.of],
  );
  if (things.length === 0) return null;
  const full = mostOf(things);
  return {
    full,
    part: null,
    entry: null,
    points: [...new Set(things)].filter((id) => id !== full),
  };
}
