import { describe, expect, it } from 'vitest';
import type { Filters } from '@/domain/selection/choices';
import { makeClaim, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, lanesModelOf, numbered, panelInput } from '@/testing/panel-input';
import { readArticles } from '@/testing/real-record';

type Model = ReturnType<typeof lanesModelOf>;

const RECORD = readArticles();
const shown = (filters: Partial<Filters> = {}): Model =>
  lanesModelOf('expansion', panelInput(RECORD, 'expansion', filters));

describe('the expansion panel on the record', () => {
  const { drawing, headline, subtitle, rows, summary } = shown();
  const marksOf = (claim: string): Model['drawing']['marks'] =>
    drawing.marks.filter(({ claims }) => claims.includes(claim));

  it('has a lane for each market that the articles name, in the order of the record', () => {
    expect(drawing.lanes.map(({ label }) => label)).toEqual([
      'India',
      'Brazil',
      'Europe',
      'Latin America',
      'United States',
      'Southeast Asia',
      'Indonesia',
      'All abroad',
    ]);
    // Of Southeast Asia beyond Indonesia only added pages tell.
    for (const { id } of drawing.lanes.filter(({ id: lane }) => lane !== 'southeast-asia'))
      expect(drawing.marks.some(({ lane }) => lane === id)).toBe(true);
  });

  it('sets Germany on the lane of Europe', () => {
    expect(RECORD.claimById.get('c-0187')?.markets).toEqual(['germany']);
    expect(marksOf('c-0187').map(({ lane }) => lane)).toEqual(['europe']);
  });

  it('sets a claim on several markets on each of their lanes', () => {
    expect(marksOf('c-0047').map(({ lane }) => lane)).toEqual(['brazil', 'latin-america']);
  });

  it('draws the goal for India as announced, with an arrow to April 2018', () => {
    const [goal] = marksOf('c-0024');
    expect(goal).toMatchObject({ form: 'announced', lane: 'india', label: 'Top 3 in India' });
    expect(goal?.at).toBeCloseTo(2015 + 113.5 / 365, 2);
    expect(goal?.horizon).toBeCloseTo(2018 + 113.5 / 365, 2);
    expect(goal?.text.figure).toContain('top 3');
  });

  it('draws what happened and what was said as such, without an arrow', () => {
    expect(marksOf('c-0041')).toMatchObject([{ form: 'happened', horizon: null, lane: 'brazil' }]);
    expect(marksOf('c-0044')).toMatchObject([{ form: 'said', horizon: null }]);
  });

  it('covers the years from the first claim to the last', () => {
    expect(drawing.years).toEqual({ from: 2014, to: 2019 });
  });

  it('finds where something happened, and where there are only plans', () => {
    // When sales in India and Indonesia took off the article does not say.
    expect(headline).toBe(
      'Events in Brazil (2015), India and Indonesia; only plans for three others',
    );
    expect(summary).toBe(
      `International expansion, 2014 to 2019: ${headline}. ${rows().length} claims shown.`,
    );
    expect(subtitle).toMatch(/entries.*plans/i);
  });
});

describe('the headline of the expansion panel', () => {
  it.each<[string, Partial<Filters>, string]>([
    [
      'plans of one market',
      { kinds: ['plan'], markets: ['europe'] },
      'Europe: planned from “Western countries targeted” in 2015 to “Push into Europe” in 2019',
    ],
    [
      'plans of two',
      { kinds: ['plan'], markets: ['united-states'] },
      'Plans for Europe and United States',
    ],
    ['plans of many', { kinds: ['plan'] }, 'Plans for five markets'],
    ['a goal', { kinds: ['target'] }, 'India: planned “Top 3 in India” in 2015'],
    ['outcomes', { kinds: ['outcome'] }, 'Events in Brazil (2015), India and Indonesia'],
    [
      'only 2014, with a figure of markets',
      { years: { from: 2014, to: 2014 } },
      'All abroad: “7 countries and regions” in 2014',
    ],
    ['words', { kinds: ['statement'] }, 'Eleven claims on international expansion, in words'],
    ['nothing', { q: 'no such words' }, 'Nothing in this selection'],
  ])('is made from what is shown: %s', (_what, filters, headline) => {
    expect(shown(filters).headline).toBe(headline);
  });
});

describe('the expansion panel narrowed by years', () => {
  it('keeps a claim before the years whose promise reaches into them', () => {
    const { drawing } = shown({ years: { from: 2017, to: 2017 } });
    expect(drawing.marks.map(({ claims }) => claims)).toEqual([['c-0024']]);
    expect(drawing.years.from).toBeLessThanOrEqual(2015);
    expect(drawing.years.to).toBeGreaterThanOrEqual(2017);
  });
});

describe('the expansion panel on other claims', () => {
  const entry: ClaimOverrides = {
    theme: 'expansion',
    metric: null,
    quantity: null,
    markets: ['india'],
    period: '2014',
  };
  const modelOf = (...claims: readonly ClaimOverrides[]): Model =>
    lanesModelOf('expansion', inputOf('expansion', numbered(claims.map(makeClaim))));

  it('names a market that was entered, and not again as a plan', () => {
    const plan: ClaimOverrides = { ...entry, kind: 'plan', period: '2016' };
    expect(modelOf(entry, plan, { ...plan, markets: ['germany'] }).headline).toBe(
      'Events in India (2014); only plans for Europe',
    );
  });

  it('names markets in the order in which they were entered', () => {
    expect(modelOf({ ...entry, period: '2015' }, { ...entry, markets: ['europe'] }).headline).toBe(
      'Events in Europe (2014) and India (2015)',
    );
  });

  it('sets a claim on two markets of one lane on it once', () => {
    const { drawing } = modelOf({ ...entry, markets: ['germany', 'europe'] });
    expect(drawing.marks.map(({ lane }) => lane)).toEqual(['europe']);
  });
});
