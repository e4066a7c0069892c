import type { Claim } from '@/domain/record/claim';
import type { Dataset, Vocabulary } from '@/domain/record/record';
import {
  makeClaim,
  makeDataset,
  makeVocabulary,
  yearsPanel,
  type ClaimOverrides,
} from './make-claim';
import { SMALL_CLAIMS, SMALL_RECORD } from './small-record';

const base = makeVocabulary();

const shop = (id: string, overrides: ClaimOverrides): Claim =>
  makeClaim({ id, theme: 'shops', metric: 'shops-open', topics: ['phones'], ...overrides });

/** Shops by year, counted in another unit and at another scale than any panel of the small record. */
export const SHOP_CLAIMS: readonly Claim[] = [
  shop('c-0101', {
    period: '2014',
    quantity: '0.8 thousand shops',
    label: { en: '800 shops' },
    gloss: { en: 'It had 800 shops in 2014.' },
  }),
  shop('c-0102', {
    period: '2015',
    quantity: '1.2 thousand shops',
    label: { en: '1,200 shops' },
    gloss: { en: 'It had 1,200 shops in 2015.' },
  }),
  shop('c-0103', {
    kind: 'target',
    period: '2015',
    quantity: '2 thousand shops',
    label: { en: '2,000 shops' },
    gloss: { en: 'It wanted 2,000 shops in 2015.' },
  }),
];

/** The names of the small record with a fifth panel: an entry, and what its claims name. */
export const FIVE_PANELS: Vocabulary = {
  ...base,
  panels: [
    ...base.panels,
    {
      ...yearsPanel('Shops', { metric: 'shops-open', unit: 'shops', scale: 'thousand' }),
      colour: 'teal',
      subtitle: { en: 'Thousand shops open at the end of the year' },
      description: { en: 'How many shops it had.' },
    },
  ],
  themes: [...base.themes, { id: 'shops', name: { en: 'Own shops' }, short: { en: 'Shops' } }],
  metrics: [...base.metrics, { id: 'shops-open', name: { en: 'Shops open' }, unit: 'shops' }],
  units: [
    ...base.units,
    { id: 'shops', name: { en: 'shops' }, type: 'count', symbol: { en: 'shops' } },
  ],
};

/** The small record with that panel and its file of claims. */
export const FIVE_RECORD: Dataset = makeDataset([...SMALL_CLAIMS, ...SHOP_CLAIMS], {
  vocabulary: FIVE_PANELS,
  sources: SMALL_RECORD.sources,
});

const kept = (theme: string): boolean => theme === 'sales' || theme === 'strategy';

/** The small record with two of its panels and themes. */
export const TWO_RECORD: Dataset = makeDataset(
  SMALL_CLAIMS.filter(({ theme }) => kept(theme)),
  {
    vocabulary: {
      ...base,
      panels: base.panels.filter(({ id }) => kept(id)),
      themes: base.themes.filter(({ id }) => kept(id)),
    },
    sources: SMALL_RECORD.sources,
  },
);
