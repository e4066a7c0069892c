import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import {
  makeClaim,
  makeDataset,
  makeSource,
  makeStatement,
  type ClaimOverrides,
} from './make-claim';

const revenue = (id: string, overrides: ClaimOverrides): Claim =>
  makeClaim({ id, theme: 'revenue', metric: 'revenue', topics: ['phones'], ...overrides });

const market = (id: string, overrides: ClaimOverrides): Claim =>
  makeStatement({ id, theme: 'expansion', topics: ['phones'], ...overrides });

/** Eleven claims on the four themes from two articles in two languages, with one conflict: enough for every panel. */
export const SMALL_CLAIMS: readonly Claim[] = [
  makeClaim({ id: 'c-0001' }),
  makeClaim({
    id: 'c-0002',
    period: '2013',
    quantity: '18.7 million phones',
    label: { en: '18.7 M phones' },
    gloss: { en: 'It sold 18.7 million phones in 2013.' },
  }),
  makeClaim({
    id: 'c-0003',
    kind: 'target',
    period: '2015',
    quantity: 'range 80..100 million phones',
    label: { en: '80 to 100 M phones' },
    gloss: { en: 'It wants to sell 80 to 100 million phones in 2015.' },
    source: 'courant-2017',
    statedBy: 'lei-jun',
  }),
  makeStatement({
    id: 'c-0004',
    theme: 'sales',
    topics: ['phones'],
    period: '2014',
    label: { en: 'Growing fast' },
    gloss: { en: 'It grows fast.' },
  }),
  revenue('c-0005', {
    kind: 'target',
    period: '2015',
    quantity: '16 billion USD',
    label: { en: '16 bn USD goal' },
    gloss: { en: 'It wants to take in 16 billion dollars in 2015.' },
  }),
  revenue('c-0006', {
    kind: 'target',
    period: '2015',
    quantity: '32 billion USD',
    label: { en: '32 bn USD goal' },
    gloss: { en: 'It wants to take in 32 billion dollars in 2015.' },
    source: 'courant-2017',
  }),
  revenue('c-0007', {
    period: '2014',
    quantity: '74.3 billion CNY',
    label: { en: '74.3 bn CNY' },
    gloss: { en: 'It took in 74.3 billion yuan in 2014.' },
  }),
  market('c-0008', {
    kind: 'outcome',
    markets: ['india'],
    period: '2014',
    label: { en: 'Enters India' },
    gloss: { en: 'It sells in India.' },
  }),
  market('c-0009', {
    kind: 'plan',
    markets: ['germany'],
    period: '2016',
    label: { en: 'Germany next' },
    gloss: { en: 'It means to sell in Germany.' },
  }),
  makeStatement({ id: 'c-0010', kind: 'plan', period: '2018', source: 'courant-2017' }),
  makeStatement({
    id: 'c-0011',
    topics: ['fintech'],
    label: { en: 'A digital bank' },
    gloss: { en: 'It is said to found a bank.' },
  }),
];

export const SMALL_RECORD: Dataset = makeDataset(SMALL_CLAIMS, {
  sources: [
    makeSource(),
    makeSource({
      id: 'courant-2017',
      title: 'Téléphones vendus',
      publisher: 'Le Courant',
      short: 'Courant',
      language: 'fr',
      url: 'https://example.org/telephones',
    }),
  ],
});
