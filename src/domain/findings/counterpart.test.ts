import { describe, expect, it } from 'vitest';
import type { BesideTerms } from '../record/beside';
import type { Vocabulary } from '../record/record';
import { makeVocabulary } from '@/testing/make-claim';
import { counterpartOf } from './counterpart';

const OWN = makeVocabulary();
const PHONES = { metric: 'smartphones-sold', market: 'world', unit: 'phones' };
const MONEY = { metric: 'revenue', market: 'world', unit: 'CNY' };

function other(parts: Partial<Vocabulary>): Vocabulary {
  return makeVocabulary(parts);
}

const metric = (id: string, en: string, unit: string) => ({ id, name: { en }, unit });

describe('the counterpart of a panel in another record', () => {
  it('is the metric of the same id, market and unit', () => {
    expect(counterpartOf(PHONES, OWN, other({}), null)).toEqual({
      metric: 'smartphones-sold',
      market: 'world',
      unit: 'phones',
      note: null,
    });
  });

  it('is the one of the same name, where ids differ, in its own names', () => {
    const its = other({
      metrics: [metric('phones-out', 'smartphones  Sold', 'handsets')],
      units: [{ id: 'handsets', name: { en: 'Phones' }, type: 'count', symbol: { en: '' } }],
      markets: OWN.markets.map((market) =>
        market.id === 'world' ? { ...market, id: 'globe' } : market,
      ),
    });
    expect(counterpartOf(PHONES, OWN, its, null)).toEqual({
      metric: 'phones-out',
      market: 'globe',
      unit: 'handsets',
      note: null,
    });
  });

  it('is the one that an editor names, with what is to be known', () => {
    const its = other({ metrics: [metric('division', 'Revenue of a division', 'USD')] });
    const note = { en: 'Of a division alone.' };
    const terms: BesideTerms = {
      metrics: [{ own: 'revenue', other: 'division', note }],
      bases: [],
    };
    expect(counterpartOf(MONEY, OWN, its, null)).toBe('metric');
    expect(counterpartOf(MONEY, OWN, its, terms)).toEqual({
      metric: 'division',
      market: 'world',
      unit: 'CNY',
      note,
    });
  });

  it('is no metric that an editor has paired with another', () => {
    const terms: BesideTerms = {
      metrics: [{ own: 'founded', other: 'revenue', note: null }],
      bases: [],
    };
    expect(counterpartOf(MONEY, OWN, other({}), terms)).toBe('metric');
  });

  it.each([
    ['another thing is counted', 'shops'],
    ['money stands against a count', 'CNY'],
    ['a share stands against a count', 'percent'],
  ])('is none where %s', (_why, unit) => {
    const its = other({
      metrics: [metric('smartphones-sold', 'Smartphones sold', unit)],
      units: [
        ...OWN.units,
        { id: 'shops', name: { en: 'shops' }, type: 'count', symbol: { en: 'shops' } },
      ],
    });
    expect(counterpartOf(PHONES, OWN, its, null)).toBe('unit');
  });

  it('is none where the market is not told of, but one known to be the same is', () => {
    const [world] = OWN.markets;
    if (world === undefined) throw new Error('there is a world');
    const known = { ...OWN, markets: [{ ...world, wikidata: 'Q2' }] };
    const its = { ...world, id: 'all', name: { en: 'Everywhere' } };
    expect(counterpartOf(PHONES, known, other({ markets: [its] }), null)).toBe('market');
    expect(
      counterpartOf(PHONES, known, other({ markets: [{ ...its, wikidata: 'Q2' }] }), null),
    ).toMatchObject({ market: 'all' });
  });
});
