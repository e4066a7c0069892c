import fc from 'fast-check';
import { KINDS, type Claim } from '@/domain/record/claim';
import { findConflicts } from '@/domain/findings/conflict';
import { findOthers } from '@/domain/findings/disagreement';
import { judgePromises } from '@/domain/findings/verdict';
import { countedAmong } from '@/domain/selection/shown';
import { filterClaims } from '@/domain/selection/filter';
import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { YearChartData } from '@/charts/years/year-chart-data';
import type { Dataset, PanelEntry, Vocabulary } from '@/domain/record/record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { makeI18n } from '@/i18n/i18n';
import { lanesModel } from '@/panels/kinds/lanes/lanes-model';
import { yearsModel } from '@/panels/kinds/years/years-model';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { arbQuantity } from './arb-quantity';
import { makeClaim, makeDataset, makePeriod } from './make-claim';

export const EN = makeI18n('en');

/** What the panel of a theme works from once the filters have been applied. */
export function panelInput(
  dataset: Dataset,
  theme: string,
  filters: Partial<ViewState> = {},
): PanelInput {
  const view = { ...DEFAULT_VIEW, ...filters };
  const shown = filterClaims(dataset, view);
  const ofAnyYear = filterClaims(dataset, { ...view, years: DEFAULT_VIEW.years });
  const pairs = findConflicts(dataset, shown).flatMap((conflict) => conflict.pairs);
  return {
    dataset,
    claims: shown.filter((claim) => claim.theme === theme),
    conflictIds: new Set(pairs.flat()),
    countedIds: countedAmong(findOthers(dataset, shown)),
    shown: {
      claims: shown,
      ofAnyYear,
      judgements: judgePromises(dataset, dataset.vocabulary.edition),
    },
    years: view.years,
    markets: view.markets,
    i18n: EN,
    size: 'page',
    lens: { measure: view.measure, scale: view.scale, cur: view.cur },
  };
}

/** What a panel of figures by year says and draws, by the record's own entry of it. */
export function yearsModelOf(id: string, input: PanelInput): PanelModel<YearChartData> {
  const entry = entryOf(id, input.dataset.vocabulary);
  if (entry.kind !== 'years') throw new Error(`${id} is no panel of years`);
  return yearsModel(entry, input);
}

/** The same of a panel of lanes. */
export function lanesModelOf(id: string, input: PanelInput): PanelModel<LaneChartData> {
  const entry = entryOf(id, input.dataset.vocabulary);
  if (entry.kind !== 'lanes') throw new Error(`${id} is no panel of lanes`);
  return lanesModel(entry, input);
}

function entryOf(id: string, { panels }: Vocabulary): PanelEntry {
  const entry = panels.find((panel) => panel.id === id);
  if (entry === undefined) throw new Error(`the record has no panel ${id}`);
  return entry;
}

/** As `panelInput`, of a record of these claims alone. */
export function inputOf(
  theme: string,
  claims: readonly Claim[],
  filters: Partial<ViewState> = {},
): PanelInput {
  return panelInput(makeDataset(claims), theme, filters);
}

/** Gives claims the ids c-0001, c-0002, … in their order. */
export function numbered(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, index) => ({
    ...claim,
    id: `c-${String(index + 1).padStart(4, '0')}`,
  }));
}

const PERIODS = [
  '2013',
  '2014',
  '2015',
  '2015-H1',
  '2015-H2',
  '2015-Q4',
  '2016',
  '2017',
  '2014..2018',
];

/** How the claims of a theme can differ: what they are about, in which units, on which bases, and where. */
type ThemeShape = {
  readonly metric: string;
  readonly units: readonly [string, ...string[]];
  readonly bases: readonly string[];
  readonly topics: readonly string[];
  readonly markets: readonly string[];
};

const SHAPES = {
  sales: {
    metric: 'smartphones-sold',
    units: ['phones'],
    bases: ['sold', 'announced'],
    topics: ['phones'],
    markets: ['world', 'india'],
  },
  revenue: {
    metric: 'revenue',
    units: ['CNY', 'USD', 'EUR'],
    bases: ['sold', 'announced'],
    topics: ['phones'],
    markets: ['world', 'india'],
  },
  expansion: {
    metric: 'founded',
    units: ['rank', 'year'],
    bases: ['announced'],
    topics: ['phones'],
    markets: ['europe', 'germany', 'india'],
  },
  strategy: {
    metric: 'revenue',
    units: ['CNY', 'percent'],
    bases: ['announced'],
    topics: ['aiot', 'fintech'],
    markets: ['world'],
  },
} as const satisfies Readonly<Record<string, ThemeShape>>;

export type ShapedTheme = keyof typeof SHAPES;

/** Up to a dozen claims of one theme, of every kind: figures, absences and words, some on the same thing. */
export function arbThemeClaims(theme: ShapedTheme): fc.Arbitrary<readonly Claim[]> {
  const shape: ThemeShape = SHAPES[theme];
  const period = fc.constantFrom(...PERIODS.map(makePeriod));
  const claim = fc
    .record({
      kind: fc.constantFrom(...KINDS),
      topics: fc.subarray([...shape.topics], { minLength: 1 }),
      markets: fc.subarray([...shape.markets], { minLength: 1 }),
      metric: fc.constantFrom(shape.metric, shape.metric, null),
      basis: fc.constantFrom(...shape.bases),
      quantity: fc.option(
        arbQuantity(shape.units, fc.constantFrom('2.5', '7', '8', '61')).map((quantity) => ({
          ...quantity,
          scale: 'million' as const,
        })),
        { nil: null, freq: 4 },
      ),
      absent: fc.boolean(),
      period: fc.option(period, { nil: null, freq: 6 }),
      statedOn: fc.option(period, { nil: null }),
    })
    .map(({ absent, ...parts }) =>
      makeClaim({ ...parts, theme, absent: absent && parts.quantity === null }),
    );
  return fc.array(claim, { maxLength: 12 }).map(numbered);
}
