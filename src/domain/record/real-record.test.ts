import { countOptions, countYears } from '@/testing/count-choices';
import { describe, expect, test } from 'vitest';
import { readArticles } from '@/testing/real-record';
import { KINDS } from './claim';
import { findConflicts } from '../findings/conflict';
import { filterClaims } from '../selection/filter';
import { nameOf } from './record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { FACETS } from '../selection/choices';

const dataset = readArticles();
const conflicts = findConflicts(dataset, dataset.claims);

function said(id: string): string {
  const claim = dataset.claimById.get(id);
  const source = dataset.sourceById.get(claim?.source ?? '')?.short ?? '?';
  return `${source}: ${claim?.fragment.text ?? '?'}`;
}

/** The conflicts on one metric: each pair by what its two sources say, in the order of the alphabet. */
function pairsOn(metric: string): readonly string[] {
  return conflicts
    .filter((conflict) => conflict.claims.some((claim) => claim.metric === metric))
    .flatMap(({ pairs }) => pairs.map((pair) => pair.map(said).toSorted().join(' | ')))
    .toSorted();
}

describe('the five articles', () => {
  test('hold more than a hundred claims, some in each', () => {
    const articles = dataset.sources.filter(({ corpus }) => corpus === 'articles');
    expect(articles.map(({ short }) => short).toSorted()).toEqual([
      'Data News',
      'La Tribune',
      'TechKou',
      'uptofast',
      'xiaomi-mi.com',
    ]);
    const counts = articles.map(
      ({ id }) => dataset.claims.filter((claim) => claim.source === id).length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
    expect(Math.min(...counts)).toBeGreaterThan(20);
  });

  test('give claims of every theme and kind', () => {
    const themes = dataset.vocabulary.themes.map(({ id }) => id);
    expect(themes).toEqual(['sales', 'revenue', 'expansion', 'strategy']);
    expect([...countOptions(dataset, DEFAULT_VIEW, 'themes').keys()]).toEqual(themes);
    expect(new Set(dataset.claims.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  test('give each claim an id of its own', () => {
    expect(dataset.claimById.size).toBe(dataset.claims.length);
  });
});

describe('without filters', () => {
  test('every claim is shown that is not withdrawn', () => {
    const standing = dataset.claims.filter(({ withdrawn }) => withdrawn === null);
    expect(filterClaims(dataset, DEFAULT_VIEW)).toEqual(standing);
  });

  test('every option counts claims, and every year but those without any', () => {
    for (const facet of FACETS)
      for (const [id, count] of countOptions(dataset, DEFAULT_VIEW, facet))
        expect([id, count > 0]).toEqual([id, true]);
    const years = countYears(dataset, DEFAULT_VIEW);
    expect(years[0]?.year).toBe(2010);
    expect(years.filter(({ count }) => count > 0).length).toBeGreaterThan(5);
  });

  test.each([
    ['61 million', 'then 61 million in 2014'],
    ['DETRONE samsung', 'détrôner le leader des ventes du secteur en Chine, Samsung'],
    ['glühbirnen', 'die smarten Yeelight Glühbirnen'],
    ['有品', 'über Xiaomis Plattform Youpin (chinesisch: 有品) angeboten'],
  ])('%j is found', (q, fragment) => {
    const texts = filterClaims(dataset, { ...DEFAULT_VIEW, q }).map((claim) => claim.fragment.text);
    expect(texts).toContain(fragment);
  });
});

describe('the conflicts found', () => {
  test('are on the founding, the revenue target of 2015 and the investment', () => {
    const metrics = conflicts.map((conflict) => conflict.claims[0]?.metric ?? '');
    const names = metrics.map((metric) => nameOf(dataset.vocabulary.metrics, metric).en);
    expect(names.toSorted()).toEqual(['Amount to be invested', 'Revenue', 'Year of founding']);
  });

  test('on the founding are between 2016 and each that says 2010', () => {
    expect(pairsOn('founded')).toEqual([
      'Data News: bestaat sinds 2016 | La Tribune: fondée en 2010',
      'Data News: bestaat sinds 2016 | uptofast: Founded only 5 years ago',
      'Data News: bestaat sinds 2016 | xiaomi-mi.com: Xiaomi was founded five years ago',
    ]);
  });

  test('on revenue are between the target of 32 bn dollars and the two others', () => {
    expect(pairsOn('revenue')).toEqual([
      "La Tribune: s'est donné comme objectif pour 2015: 16 milliards de dollars | uptofast: reach $ 32 billion in sales in 2015",
      'uptofast: reach $ 32 billion in sales in 2015 | xiaomi-mi.com: our 100 billion target this year',
    ]);
  });

  test('on the investment is between the yuan and what they are said to be in euro', () => {
    expect(pairsOn('investment')).toEqual([
      'TechKou: 10 Milliarden Yuan (ca. 1,19 Milliarden €) | TechKou: innerhalb der nächsten fünf Jahre 10 Milliarden Yuan',
    ]);
    expect(conflicts.filter(({ type }) => type === 'conversion')).toHaveLength(1);
  });
});
