import fc from 'fast-check';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { findConflicts } from '@/domain/findings/conflict';
import { ENTRY_LISTS, LISTS, type Place } from '@/domain/selection/place';
import { settle } from '@/view/links/cross-field';
import { QUERY_KEYS } from '@/view/view-keys';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { arbValues, LINK_CONTEXT } from './arb-view';
import {
  makeAssessment,
  makeClaim,
  makeDataset,
  makeSource,
  type ClaimOverrides,
} from './make-claim';
import { SMALL_CLAIMS } from './small-record';

const added = (id: string, overrides: ClaimOverrides): Claim =>
  makeClaim({
    id,
    source: 'page-2019',
    corpus: 'added',
    public: { earliest: '2019-02-01', latest: '2019-02-01', basis: { en: 'printed' } },
    ...overrides,
  });

/** The small record, with an outcome that decides one of its goals, from a third source that speaks of nothing in conflict. */
const CLAIMS: readonly Claim[] = [
  ...SMALL_CLAIMS,
  added('c-0012', { period: '2015', quantity: '70 million phones' }),
  added('c-0013', { period: '2018', theme: 'strategy', metric: null, quantity: null }),
];
const SOURCES = ['gazette-2015', 'courant-2017', 'page-2019'].map((id) =>
  makeSource({
    id,
    short: id,
    url: `https://example.org/${id}`,
    corpus: id === 'page-2019' ? 'added' : 'articles',
  }),
);
const [CONFLICT] = findConflicts(makeDataset(CLAIMS), CLAIMS);

/** Thirteen claims of both corpora from three sources, with a promise that was missed and a conflict that has a page. */
export const SCOPED_RECORD: Dataset = makeDataset(CLAIMS, {
  sources: SOURCES,
  assessments: [
    makeAssessment({
      id: 'goal-2015',
      key: CONFLICT?.key ?? '',
      title: { en: 'How much revenue for 2015' },
      reasons: ['unexplained'],
      note: { en: 'Nobody knows.' },
    }),
  ],
});

const ENTRIES = {
  claims: CLAIMS.map(({ id }) => id),
  sources: SOURCES.map(({ id }) => id),
  conflicts: SCOPED_RECORD.assessments.map(({ id }) => id),
};

/** Any page of that record, each kind as often as any other. */
const arbScopedPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ page: 'overview' } as const),
  fc.constantFrom(...LINK_CONTEXT.panels).map((panel) => ({ page: 'panel', panel }) as const),
  fc.constantFrom(...LISTS).map((list) => ({ page: 'list', list }) as const),
  ...ENTRY_LISTS.map((list) =>
    fc.constantFrom(...ENTRIES[list]).map((id) => ({ page: 'entry', list, id }) as const),
  ),
);

/** For each key any value that says something of that record. */
export const SCOPED_VALUES = {
  ...arbValues({
    ...LINK_CONTEXT,
    ids: {
      ...LINK_CONTEXT.ids,
      topics: ['phones', 'aiot', 'fintech'],
      markets: ['world', 'india', 'germany'],
      sources: ENTRIES.sources,
    },
  }),
  asof: fc.constantFrom(null, '2014-01-01', '2015-07-02', '2019-02-01'),
  verdict: fc.constantFrom(null, 'missed', 'open', 'unknown', 'met'),
} as const satisfies ReturnType<typeof arbValues>;

/** Any page of that record with a few keys set, so that most pages are about something. */
export const arbScopedView: fc.Arbitrary<ViewState> = fc
  .tuple(arbScopedPlace, fc.subarray([...QUERY_KEYS], { maxLength: 4 }), fc.record(SCOPED_VALUES))
  .map(([place, keys, values]) => {
    const set = Object.fromEntries(keys.map((key) => [key, values[key]]));
    return settle({ ...DEFAULT_VIEW, place, ...set }).view;
  });
