import { describe, expect, it } from 'vitest';
import type { PanelEntry, Unit } from '@/domain/record/record';
import type { YearChartData } from '@/charts/years/year-chart-data';
import type { PanelModel } from '@/panels/panel';
import {
  makeClaim,
  makeDataset,
  makeVocabulary,
  yearsPanel,
  type ClaimOverrides,
} from '@/testing/make-claim';
import { numbered, panelInput, yearsModelOf } from '@/testing/panel-input';
import type { ViewState } from '@/view/view-state';

type Panel = Partial<Extract<PanelEntry, { kind: 'years' }>>;

const SHOPS: Unit = { id: 'shops', name: { en: 'shops' }, type: 'count', symbol: { en: 'shops' } };

/** A record of one metric, "Shops open", in the unit of the panel. */
function modelOf(
  panel: Panel,
  claims: readonly ClaimOverrides[],
  view: Partial<ViewState> = {},
): PanelModel<YearChartData> {
  const entry = {
    ...yearsPanel('Sales', { metric: 'shops-open', unit: 'shops', scale: 'thousand' }),
    ...panel,
  };
  const base = makeVocabulary();
  const vocabulary = {
    ...base,
    panels: [entry],
    units: [...base.units, SHOPS],
    metrics: [{ id: 'shops-open', name: { en: 'Shops open' }, unit: entry.unit }],
  };
  const made = numbered(claims.map((claim) => makeClaim({ metric: 'shops-open', ...claim })));
  return yearsModelOf('sales', panelInput(makeDataset(made, { vocabulary }), 'sales', view));
}

const open = (period: string, quantity: string): ClaimOverrides => ({ period, quantity });

describe('a panel of thousands of shops', () => {
  it('says so in headline, axis, summary and warning', () => {
    const { headline, drawing, summary, remarks } = modelOf({}, [
      open('2014', '1.2 thousand shops'),
      open('2015', '2.5 thousand shops'),
      { ...open('2015', '3 thousand shops'), kind: 'target' },
    ]);
    expect(headline).toBe('From 1.2 to 2.5 thousand shops in one year, short of the goal of 3');
    expect(drawing.axis).toBe('Shops open, thousand');
    expect(drawing.bars.map(({ hi, label }) => [hi, label])).toEqual([
      [1.2, '1.2'],
      [2.5, '2.5'],
      [3, 'goal 3'],
    ]);
    expect(summary).toBe(`Sales, 2014 to 2015: ${headline}. 3 claims shown.`);
    expect(remarks).toContain('2015: 2.5 thousand shops against 3 planned');
  });

  it('says the scale of each figure where they were printed at several', () => {
    const { headline, drawing } = modelOf({}, [
      open('2014', '800 one shops'),
      open('2015', '1.2 thousand shops'),
    ]);
    expect(headline).toBe('From 800 to 1.2 thousand shops in one year');
    expect(drawing.bars.map(({ hi, label }) => [hi, label])).toEqual([
      [0.8, '800'],
      [1.2, '1.2'],
    ]);
  });

  it('calls them what the panel calls them', () => {
    const noun = { noun: { en: 'places to buy' } };
    expect(modelOf(noun, [open('2014', '1.2 thousand shops')]).headline).toBe(
      '1.2 thousand places to buy in 2014',
    );
  });
});

describe('a panel of single things', () => {
  it('has no word for their scale', () => {
    const { headline, drawing } = modelOf({ scale: 'one' }, [
      open('2014', '54 one shops'),
      open('2015', '1378 one shops'),
    ]);
    expect(headline).toBe('From 54 to 1,378 shops in one year');
    expect(drawing.axis).toBe('Shops open');
  });
});

describe('a panel of millions of euros', () => {
  const euros: Panel = { unit: 'EUR', scale: 'million', subtitle: { en: 'Rent per year' } };
  const claims = [open('2014', '12.6 million EUR'), open('2015', '15 million EUR')];

  it('says so in headline, subtitle and axis', () => {
    const { headline, subtitle, drawing } = modelOf(euros, claims, { cur: 'eur' });
    expect(headline).toBe('Shops open from 12.6 to 15 million EUR in one year');
    expect(subtitle).toBe(
      'Rent per year, million EUR; other currencies at the year’s average rate',
    );
    expect(drawing.axis).toBe('Shops open, million EUR');
  });

  it('is in its own currency as printed', () => {
    const { headline, subtitle } = modelOf(euros, claims, { cur: 'printed' });
    expect(headline).toBe('Shops open from 12.6 to 15 million EUR in one year');
    expect(subtitle).toBe(
      'Rent per year, million EUR, as printed; other currencies are told below',
    );
  });

  it('is in the currency that the reader chose, about', () => {
    const { headline, drawing } = modelOf(euros, claims, { cur: 'usd' });
    expect(headline).toBe('Shops open from about 16.7 to about 16.6 million USD in one year');
    expect(drawing.bars.map(({ hi }) => Math.round(hi * 10) / 10)).toEqual([16.7, 16.6]);
  });

  it('says of one figure what it is of', () => {
    expect(modelOf(euros, claims.slice(0, 1), { cur: 'eur' }).headline).toBe(
      'Shops open: 12.6 million EUR in 2014',
    );
  });
});

describe('a panel of shares', () => {
  it('says of what they are, and in which unit', () => {
    const { headline, drawing } = modelOf({ unit: 'percent', scale: 'one' }, [
      open('2014', '4.4 one percent'),
      open('2015', '9.2 one percent'),
    ]);
    expect(headline).toBe('Shops open from 4.4 to 9.2 percent in one year');
    expect(drawing.axis).toBe('Shops open, percent');
  });
});

describe('the digits of a headline', () => {
  const said = (first: string, second: string): string =>
    modelOf({ scale: 'million' }, [open('2014', first), open('2015', second)]).headline;

  it.each([
    ['7.19 million shops', '61.12 million shops', 'From 7.2 to 61.1 million'],
    ['66.55 million shops', '118.7 million shops', 'From 66.6 to 119 million'],
    ['0.275 million shops', '0.041 million shops', 'From 0.28 to 0.041 million'],
    // More of them where the two would read alike.
    ['61.12 million shops', '61.14 million shops', 'From 61.12 to 61.14 million'],
    ['118.7 million shops', '119 million shops', 'From 118.7 to 119 million'],
    // None that was not printed.
    ['100 million shops', '7 million shops', 'From 100 to 7 million'],
    ['61 million shops', '61 million shops', 'From 61 to 61 million'],
    // A bound rounded up would be false.
    [
      '66.55 million shops',
      'more-than 70.55 million shops',
      'From 66.6 to more than 70.55 million',
    ],
    [
      '66.55 million shops',
      'less-than 70.55 million shops',
      'From 66.6 to less than 70.55 million',
    ],
    ['66.55 million shops', 'at-most 70.55 million shops', 'From 66.6 to at most 70.55 million'],
    ['66.55 million shops', 'about 124.6 million shops', 'From 66.6 to about 125 million'],
  ])('of %s and %s are as many as tell them', (first, second, start) => {
    expect(said(first, second)).toBe(`${start} shops in one year`);
  });
});

describe('several goals for a year', () => {
  const goal = (quantity: string): ClaimOverrides => ({
    ...open('2015', quantity),
    kind: 'target',
  });
  const headline = (...claims: readonly ClaimOverrides[]): string =>
    modelOf({ scale: 'million' }, [
      open('2014', '50 million shops'),
      open('2015', '60 million shops'),
      ...claims,
    ]).headline;

  it('are one where they can be one amount', () => {
    expect(headline(goal('range 80..100 million shops'), goal('100 million shops'))).toBe(
      'From 50 to 60 million shops in one year, short of the goal of 80–100',
    );
  });

  it('are told as rivals where as many of the record’s own sources differ as there are years', () => {
    const other = { ...goal('100 million shops'), source: 'herald-2015' };
    expect(headline(goal('80 million shops'), other)).toBe(
      'Shops open in 2015: two rival goals from two sources',
    );
    expect(headline(goal('80 million shops'), other, open('2013', '40 million shops'))).toBe(
      'From 40 to 60 million shops in two years, short of the goals of 80 and 100',
    );
  });

  it('are no quarrel where one source tells both', () => {
    expect(headline(goal('80 million shops'), goal('100 million shops'))).toBe(
      'From 50 to 60 million shops in one year, short of the goals of 80 and 100',
    );
  });

  it('are told beside the outcome where others differ', () => {
    const other = (quantity: string): ClaimOverrides => ({ ...goal(quantity), corpus: 'added' });
    expect(headline(other('80 million shops'), other('100 million shops'))).toBe(
      'From 50 to 60 million shops in one year, short of the goals of 80 and 100',
    );
  });

  it('are no measure of what counts otherwise', () => {
    expect(headline({ ...goal('80 million shops'), basis: 'announced' })).toBe(
      'From 50 to 60 million shops in one year',
    );
  });
});
