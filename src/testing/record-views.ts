import { KINDS } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { Shown } from '@/domain/selection/shown';
import { panelsOf } from '@/panels/panels-of';
import type { Panel, PanelInput } from '@/panels/panel';
import { selectShown } from '@/store/selectors';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { EN } from './panel-input';

type Choice = Partial<ViewState>;

const CORPORA = ['all', 'articles'] as const;

/** Every half-year from the first of 2010 to the last of 2019, a day of which more is told, and none. */
const KNOWN_DAYS: readonly (string | null)[] = [
  null,
  '2015-05-01',
  ...Array.from({ length: 10 }, (_, index) => 2010 + index).flatMap((year) => [
    `${year}-06-01`,
    `${year}-12-31`,
  ]),
];

/** Each year of the record by itself. */
function singleYears({ vocabulary: { years } }: Dataset): readonly ViewState['years'][] {
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => ({
    from: years.from + index,
    to: years.from + index,
  }));
}

/** Views that a reader may take of a record: each day, year, market, topic, kind and source by itself, of one corpus or both. */
export function recordViews(record: Dataset): readonly Choice[] {
  const { vocabulary, sources } = record;
  const alone: readonly Choice[] = [
    ...KNOWN_DAYS.map((asof) => ({ asof })),
    ...singleYears(record).map((years) => ({ years })),
    ...vocabulary.markets.map(({ id }) => ({ markets: [id] })),
    ...vocabulary.topics.map(({ id }) => ({ topics: [id] })),
    ...KINDS.map((kind) => ({ kinds: [kind] })),
  ];
  return [
    ...CORPORA.flatMap((corpus) => alone.map((choice) => ({ ...choice, corpus }))),
    ...sources.map(({ id }) => ({ sources: [id] })),
  ];
}

/** The same days and years through every lens, and money in every currency. */
export function lensViews(record: Dataset): readonly Choice[] {
  const alone: readonly Choice[] = [
    ...KNOWN_DAYS.map((asof) => ({ asof })),
    ...singleYears(record).map((years) => ({ years })),
  ];
  const lenses: readonly Choice[] = [
    { measure: 'yoy' },
    { measure: 'cagr' },
    { measure: 'index' },
    { cur: 'printed' },
    { cur: 'usd' },
    { cur: 'eur' },
  ];
  return CORPORA.flatMap((corpus) =>
    lenses.flatMap((lens) => alone.map((choice) => ({ ...choice, ...lens, corpus }))),
  );
}

/** What the panels of one kind work from in a view; those without claims are left out. */
export function inputsOf(
  record: Dataset,
  kind: Panel['kind'],
  choice: Choice,
): readonly { readonly id: string; readonly input: PanelInput }[] {
  const view = { ...DEFAULT_VIEW, ...choice };
  const shown: Shown | null = selectShown({ dataset: record, view });
  if (shown === null) throw new Error('the record is there');
  const { years, markets, measure, scale, cur } = view;
  return panelsOf(record.vocabulary)
    .filter((panel) => panel.kind === kind)
    .flatMap((panel) => {
      const claims = shown.claims.filter(({ theme }) => panel.themes.includes(theme));
      const input = {
        dataset: shown.dataset,
        claims,
        conflictIds: shown.conflictIds,
        countedIds: shown.countedIds,
        shown,
        years,
        markets,
        i18n: EN,
        lens: { measure, scale, cur },
      };
      return claims.length === 0
        ? []
        : (['card', 'page'] as const).map((size) => ({ id: panel.id, input: { ...input, size } }));
    });
}
