import { describe, expect, it } from 'vitest';
import type { ViewState } from '@/view/view-state';
import { yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf } from '@/testing/record-views';

const RECORD = readRealRecord();

function headline(panel: string, choice: Partial<ViewState>, size: 'card' | 'page'): string {
  const found = inputsOf(RECORD, 'years', choice).find(
    ({ id, input }) => id === panel && input.size === size,
  );
  if (found === undefined) throw new Error(`${panel} has no claims`);
  return yearsModelOf(panel, found.input).headline;
}

const year = (at: number) => ({ years: { from: at, to: at } });

describe('the headline of sales', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['of all', {}, 'From 7.2 to 61 million phones in two years, then short of the goal'],
    [
      // The chart shows 7.19, 18.7 and 61.12, from added pages alone.
      'on 1 May 2015',
      { asof: '2015-05-01' },
      'From 7.2 to 61.1 million phones in two years, by facts added since',
    ],
    [
      'on 1 June 2014',
      { asof: '2014-06-01' },
      'From 7.2 to 18.7 million phones in one year, by facts added since',
    ],
    [
      'at the end of 2013, before a half-year',
      { asof: '2013-12-31' },
      '7.2 million phones in 2012, by facts added since',
    ],
    [
      // Lei Jun has told 70 million by then, ten below the goal as it stood in the end.
      'at the end of 2016',
      { asof: '2016-12-31' },
      'From 7.2 to 61 million phones in two years, then short of the goal',
    ],
    ['of 2013, whose goal was reached', year(2013), '18.7 million phones in 2013'],
    ['of 2015', year(2015), 'More than 70 million phones in 2015, short of the goal of 80–100'],
    // The goal for 2016 counts otherwise than what was filed.
    ['of 2016', year(2016), '55.4 million phones in 2016, by facts added since'],
    ['of 2016 in the articles', { ...year(2016), corpus: 'articles' }, 'No figure for 2016'],
    ['of 2017 in the articles', { ...year(2017), corpus: 'articles' }, 'No goal for 2017'],
    [
      'of figures for parts of years',
      { kinds: ['interim'] },
      '60 million phones in the first half of 2019, by facts added since',
    ],
    ['of another market', { markets: ['china'] }, 'Eleven claims on smartphone sales'],
    [
      // Of the series that the headline tells first, not of two that count different things.
      'of growth',
      { measure: 'yoy' },
      'Growth: +160% in 2013, +226% in 2014, at least +15% in 2015',
    ],
    [
      'of average growth',
      { measure: 'cagr' },
      'On average at least +113% a year from 2012 to 2015, +17% from 2015 to 2019',
    ],
    ['of an index', { measure: 'index' }, 'Index: at least 972 in 2015, with 2012 as 100'],
    [
      'of growth in one year',
      { ...year(2014), measure: 'yoy' },
      'No two figures here make a growth',
    ],
  ])('%s', (_what, choice, said) => {
    expect(headline('sales', choice, 'page')).toBe(said);
  });

  it.each<[string, Partial<ViewState>, string]>([
    ['goals', { kinds: ['target'] }, 'Goals from 15 for 2013 to 100 million phones for 2018'],
    [
      'estimates',
      { kinds: ['estimate'] },
      'From 57.7 to 92.4 million phones in three years, by estimate',
    ],
    [
      'a half-year and the goal for the year',
      { sources: ['reuters-2015-07-02'] },
      '34.7 million phones in the first half of 2015, with a goal of 80–100 for the year, by facts added since',
    ],
    [
      'a span of days',
      { sources: ['pix-geeks-2018-10'] },
      'More than 100 million phones from 1 January 2018 to 26 October 2018, by facts added since',
    ],
    [
      'a quarter',
      { sources: ['gizbot-2017-07-11'] },
      '23.2 million phones in quarter 2 of 2017, by facts added since',
    ],
  ])('alone: %s', (_what, choice, said) => {
    expect(headline('sales', choice, 'page')).toBe(said);
  });
});

describe('the headline of revenue', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['of all', {}, 'Revenue in 2015: two rival goals from seven sources'],
    [
      'in the articles',
      { corpus: 'articles' },
      'Revenue in 2015: two rival goals from three sources',
    ],
    [
      'on 1 June 2014',
      { asof: '2014-06-01' },
      'Revenue from 12.6 to 31.6 billion CNY in one year, by facts added since',
    ],
    [
      'on 1 June 2014 in dollars',
      { asof: '2014-06-01', cur: 'usd' },
      'Revenue from about 2.0 to about 5.1 billion USD in one year, by facts added since',
    ],
    ['of 2013, of which sources differ', year(2013), 'Revenue: 31.6 or 32.6 billion CNY in 2013'],
    // Rivals in dollars are not drawn as printed: what is left is one goal, and the longest series.
    [
      'as printed',
      { cur: 'printed' },
      'Revenue from 66.8 to 206 billion CNY in four years, by facts added since',
    ],
    [
      'of 2015 as printed',
      { ...year(2015), cur: 'printed' },
      'Revenue: 78 billion CNY in 2015, by facts added since',
    ],
    ['of growth', { measure: 'yoy' }, 'Growth: +2% in 2016, +18% in 2019'],
  ])('%s', (_what, choice, said) => {
    expect(headline('revenue', choice, 'page')).toBe(said);
  });
});

describe('a card and its page', () => {
  it('tell the same where both draw it', () => {
    for (const panel of ['sales', 'revenue'])
      expect(headline(panel, {}, 'card')).toBe(headline(panel, {}, 'page'));
  });

  it('tell each what it draws: a card has no room for rivals that were added', () => {
    expect(headline('revenue', year(2013), 'card')).toBe('Revenue: 32.6 billion CNY in 2013');
  });
});
