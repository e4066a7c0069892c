import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource, makeVocabulary } from '@/testing/make-claim';
import type { Claim } from './claim';
import { marketAndAbove, nameOf } from './record';
import { includesWords } from '../basics/search-text';

const found = (claim: Claim, query: string): boolean =>
  includesWords(makeDataset([claim]).textById.get(claim.id) ?? '', query);

describe('a dataset', () => {
  const claims = [makeClaim({ id: 'c-0001' }), makeClaim({ id: 'c-0002' })];
  const dataset = makeDataset(claims);

  test('finds each claim and source by its id', () => {
    expect(dataset.claimById.get('c-0002')).toBe(claims[1]);
    expect(dataset.claimById.get('c-0003')).toBeUndefined();
    expect(dataset.sourceById.get('gazette-2015')).toBe(dataset.sources[0]);
    expect(dataset.textById.get('c-0002')).toContain('c-0002');
    expect(dataset.textById.get('c-0003')).toBeUndefined();
  });

  test('keeps the claims in the order given', () => {
    expect(dataset.claims).toEqual(claims);
  });
});

describe('a claim is searched', () => {
  const claim = makeClaim({
    id: 'c-0042',
    theme: 'expansion',
    label: { en: 'Label here', fr: 'Étiquette' },
    gloss: { en: 'Our own words.' },
    topics: ['fintech'],
    markets: ['germany'],
    fragment: { text: 'den offiziellen Deutschlandstart', language: 'de' },
    period: '2015-H1',
    statedBy: 'lei-jun',
    via: ['xiaomi'],
  });

  test.each([
    'c-0042',
    'label here',
    'ETIQUETTE',
    'own words',
    'offiziellen deutschlandstart',
    '2015-h1',
    'international',
    'fintech',
    'germany',
    'lei jun',
    'xiaomi',
    'phones sold',
    'gazette',
  ])('in %j', (query) => {
    const named = makeVocabulary();
    const themes = named.themes.map((theme) =>
      theme.id === 'expansion' ? { ...theme, name: { en: 'International expansion' } } : theme,
    );
    const dataset = makeDataset([claim], { vocabulary: { ...named, themes } });
    expect(includesWords(dataset.textById.get(claim.id) ?? '', query)).toBe(true);
  });

  test('not in what it does not say', () => {
    expect(found(claim, 'india')).toBe(false);
    expect(found(claim, 'sales')).toBe(false);
  });

  test('also where its source is not known', () => {
    const dataset = makeDataset([claim], { sources: [makeSource({ id: 'other' })] });
    expect(dataset.textById.get(claim.id)).toContain('c-0042');
    expect(dataset.textById.get(claim.id)).not.toContain('gazette');
  });
});

describe('nameOf', () => {
  test('is the name in the vocabulary, and the id itself where there is none', () => {
    const { markets } = makeVocabulary();
    expect(nameOf(markets, 'germany')).toEqual({ en: 'Germany' });
    expect(nameOf(markets, 'atlantis')).toEqual({ en: 'atlantis' });
  });
});

describe('marketAndAbove', () => {
  test('are the market and all it lies within, itself first', () => {
    const vocabulary = makeVocabulary();
    expect(marketAndAbove(vocabulary, 'germany')).toEqual(['germany', 'europe']);
    expect(marketAndAbove(vocabulary, 'europe')).toEqual(['europe']);
    expect(marketAndAbove(vocabulary, 'atlantis')).toEqual(['atlantis']);
  });

  test('end also where two lie within each other', () => {
    const place = { name: { en: '' }, lane: true, place: true, wikidata: null };
    const markets = [
      { id: 'a', within: 'b', ...place },
      { id: 'b', within: 'a', ...place },
    ];
    expect(marketAndAbove(makeVocabulary({ markets }), 'a')).toEqual(['a', 'b']);
  });
});
