import { describe, expect, it } from 'vitest';
import type { BarMark } from '@/charts/years/year-chart-data';
import type { Filters } from '@/domain/selection/choices';
import { panelInput, yearsModelOf } from '@/testing/panel-input';
import { readArticles, readRealRecord } from '@/testing/real-record';

const RECORD = readArticles();
const shown = (filters: Partial<Filters> = {}): ReturnType<typeof yearsModelOf> =>
  yearsModelOf('sales', panelInput(RECORD, 'sales', filters));

describe('the sales panel of all sources', () => {
  const all = readRealRecord();
  const { bars } = yearsModelOf('sales', panelInput(all, 'sales')).drawing;

  it('signs what others count otherwise, and quietly', () => {
    const signs = new Map(bars.map(({ key, sign }) => [key, sign]));
    const ids = ['c-0033', 'c-0210', 'c-0212', 'c-0226'];
    const known = ids.filter((id) => signs.has(id));
    expect(known.length).toBeGreaterThan(1);
    for (const id of known) expect(signs.get(id), id).toBe('counted');
    expect(signs.get('c-0032')).toBeNull();
  });
});

describe('the sales panel on the record', () => {
  const { drawing, headline, subtitle, summary, warnings, remarks, legend, rows } = shown();
  const only = (year: number, form: BarMark['form']): BarMark => {
    const found = drawing.bars.filter((bar) => bar.year === year && bar.form === form);
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${found.length} marks of form ${form} in ${year}`);
    return found[0];
  };

  it.each([
    [2012, 7.2, '7.2'],
    [2013, 18.7, '18.7'],
    [2014, 61, '61'],
  ])('draws the figure of %d as a solid bar of %d, labelled as printed', (year, hi, label) => {
    expect(only(year, 'solid')).toMatchObject({ lo: 0, hi, label, part: null, added: false });
  });

  it('draws "more than 70 million" of 2015 as a lower bound', () => {
    expect(only(2015, 'bound')).toMatchObject({ lo: 0, hi: 70, label: '> 70', claims: ['c-0125'] });
  });

  it('draws the first half of 2015 inset, labelled with its period', () => {
    const { hi, label, part } = only(2015, 'inset');
    expect([hi, label]).toEqual([34.7, 'H1 34.7']);
    expect(part?.from).toBe(0);
    expect(part?.to).toBeCloseTo(0.496, 3);
  });

  it('draws the goal of 80 to 100 million as one outline that lists both claims that give it', () => {
    expect(only(2015, 'outline')).toMatchObject({
      lo: 80,
      hi: 100,
      label: 'goal 80–100',
      claims: ['c-0035', 'c-0127'],
    });
    expect(only(2015, 'outline').text.lines.join(' ')).toMatch(/uptofast.*Data News/);
  });

  it('draws no other figure', () => {
    expect(drawing.bars).toHaveLength(6);
    expect(drawing.years).toEqual([2012, 2013, 2014, 2015, 2016, 2017]);
  });

  it('reckons growth between neighbouring years from the printed figures', () => {
    expect(drawing.growth.map(({ label }) => label)).toEqual(['+160%', '+226%', '≥ +15%']);
    expect(drawing.growth.map(({ claims }) => claims)).toEqual([
      ['c-0032', 'c-0031'],
      ['c-0033', 'c-0032'],
      ['c-0125', 'c-0033'],
    ]);
  });

  it('says in the text of growth what rounding leaves open, rounded outwards', () => {
    expect(drawing.growth.map(({ text }) => text.lines[0])).toEqual([
      'computed from both figures; +157% to +163% with their rounding',
      'computed from both figures; +222% to +230% with their rounding',
      'computed from both figures; at least +13% with their rounding',
    ]);
  });

  it('marks that 2016 has no figure and 2017 no goal, in different words', () => {
    expect(drawing.absences.map(({ year, label }) => [year, label])).toEqual([
      [2016, 'no figure'],
      [2017, 'no goal'],
    ]);
  });

  it('finds the rise, and what came of the goal', () => {
    expect(headline).toBe('From 7.2 to 61 million phones in two years, then short of the goal');
    expect(remarks).toEqual([
      '2015: more than 70 million phones against 80–100 planned',
      'On average at least +113% a year from 2012 to 2015',
    ]);
    // A goal that was missed is no contradiction.
    expect(warnings).toEqual([]);
  });

  it('says what is plotted and in which unit, and sums up in a sentence', () => {
    expect(subtitle).toMatch(/million units/i);
    expect(summary).toBe(`Smartphone sales, 2012 to 2017: ${headline}. 19 claims shown.`);
    expect(rows()).toHaveLength(19);
  });

  it('explains the forms in use and no others', () => {
    expect(legend.map(({ sign }) => sign)).toEqual(['outcome', 'part', 'bound', 'goal']);
  });
});

describe('the headline of the sales panel', () => {
  it.each<[string, Partial<Filters>, string]>([
    ['one year', { years: { from: 2014, to: 2014 } }, '61 million phones in 2014'],
    [
      'two years',
      { years: { from: 2013, to: 2014 } },
      'From 18.7 to 61 million phones in one year',
    ],
    ['outcomes', { kinds: ['outcome'] }, 'From 7.2 to 61 million phones in two years'],
    ['targets', { kinds: ['target'] }, 'A goal of 80–100 million phones for 2015'],
    ['a half-year', { kinds: ['interim'] }, '34.7 million phones in the first half of 2015'],
    ['words', { kinds: ['statement'] }, 'Six claims on smartphone sales, in words'],
    ['nothing', { q: 'no such words' }, 'Nothing in this selection'],
    [
      '2015',
      { years: { from: 2015, to: 2015 } },
      'More than 70 million phones in 2015, short of the goal of 80–100',
    ],
  ])('is made from what is shown: %s', (_what, filters, headline) => {
    expect(shown(filters).headline).toBe(headline);
  });

  it('keeps quiet about a goal that is not shown', () => {
    const { headline, remarks } = shown({ kinds: ['outcome'] });
    expect(headline).not.toMatch(/goal/);
    expect(remarks?.join(' ')).not.toMatch(/planned/);
  });
});

describe('the sales panel narrowed by years', () => {
  it('draws only years that are shown', () => {
    const { drawing } = shown({ years: { from: 2013, to: 2014 } });
    expect(drawing.years).toEqual([2013, 2014]);
    expect(drawing.bars.map(({ year }) => year)).toEqual([2013, 2014]);
    expect(drawing.growth.map(({ label }) => label)).toEqual(['+226%']);
  });

  it('leaves no scale without marks: nothing shown has no years', () => {
    expect(shown({ q: 'no such words' }).drawing).toMatchObject({ years: [], bars: [], notes: [] });
  });
});
