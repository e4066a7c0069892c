import { describe, expect, it } from 'vitest';
import type { Filters } from '@/domain/selection/choices';
import { makeStatement, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, lanesModelOf, numbered, panelInput } from '@/testing/panel-input';
import { readArticles } from '@/testing/real-record';

type Model = ReturnType<typeof lanesModelOf>;

const RECORD = readArticles();
const shown = (filters: Partial<Filters> = {}): Model =>
  lanesModelOf('strategy', panelInput(RECORD, 'strategy', filters));

describe('the strategy panel on the record', () => {
  const { drawing, headline, subtitle, summary, rows } = shown();

  it('has the lanes of the issue', () => {
    const labels = drawing.lanes.map(({ label }) => label).join(', ');
    for (const lane of [
      'Internet services',
      'AIoT',
      'Online retail',
      'Own shops',
      'Fintech',
      'Brand',
    ])
      expect(labels).toContain(lane);
    for (const { id } of drawing.lanes)
      expect(drawing.marks.some(({ lane }) => lane === id)).toBe(true);
  });

  it('sets each claim on exactly one lane', () => {
    const ids = drawing.marks.flatMap(({ claims }) => claims);
    expect(ids.toSorted()).toEqual(
      rows()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('runs an arrow to the horizon of each goal, and past the last year of the record', () => {
    const goals = drawing.marks.filter(({ horizon }) => horizon !== null);
    expect(goals.length).toBeGreaterThanOrEqual(2);
    expect(goals.every(({ form }) => form === 'announced')).toBe(true);
    const aiot = goals.find(({ claims }) => claims.includes('c-0166'));
    expect(aiot).toMatchObject({ lane: 'aiot', label: '10 bn CNY over 5 years', sign: 'conflict' });
    expect(aiot?.horizon).toBeGreaterThan(2024);
    expect(drawing.years).toEqual({ from: 2010, to: 2019 });
  });

  it('says when things were said, to the month where that is known', () => {
    const when = (id: string): string | undefined =>
      drawing.marks.find(({ claims }) => claims.includes(id))?.when;
    expect(when('c-0184')).toBe('Jan 2019');
    expect(when('c-0002')).toBe('2010');
  });

  it('finds what was planned most, year by year', () => {
    expect(headline).toBe(
      'Most plans: internet services in 2015, pace and disclosure in 2017, AIoT and smart home in 2019',
    );
    expect(summary).toContain(headline);
    expect(subtitle).toMatch(/would become/);
  });
});

describe('the headline of the strategy panel', () => {
  it.each<[string, Partial<Filters>, string]>([
    [
      'targets',
      { kinds: ['target'] },
      'AIoT and smart home: planned “10 bn CNY over 5 years” in 2019',
    ],
    ['one year', { years: { from: 2019, to: 2019 } }, 'Most plans: AIoT and smart home in 2019'],
    ['statements, some with figures', { kinds: ['statement'] }, '84 claims on strategy shifts'],
    [
      'what happened',
      { topics: ['company'], kinds: ['outcome'] },
      'Events on company and worth (2010) and pace and disclosure (2017)',
    ],
    ['nothing', { q: 'no such words' }, 'Nothing in this selection'],
  ])('is made from what is shown: %s', (_what, filters, headline) => {
    expect(shown(filters).headline).toBe(headline);
  });
});

describe('the strategy panel on other claims', () => {
  const plan: ClaimOverrides = { kind: 'plan', statedOn: '2015', topics: ['aiot'] };
  const modelOf = (...claims: readonly ClaimOverrides[]): Model =>
    lanesModelOf('strategy', inputOf('strategy', numbered(claims.map(makeStatement))));

  it('takes the first topic that has a lane', () => {
    const { drawing } = modelOf({ ...plan, topics: ['phones', 'fintech', 'aiot'] });
    expect(drawing.marks.map(({ lane }) => lane)).toEqual(['fintech']);
  });

  it('names for each year the topic with most plans, and none that was merely second', () => {
    const later = { ...plan, statedOn: '2017' };
    expect(modelOf(plan, later, later, { ...later, topics: ['fintech'] }).headline).toBe(
      'Most plans: AIoT in 2017',
    );
  });

  it('names none for a year in which two have as many', () => {
    const fintech = { ...plan, topics: ['fintech'] };
    expect(modelOf(plan, plan, fintech, fintech).headline).toBe('Plans on AIoT and fintech');
  });

  it('gives an arrow to promises alone', () => {
    const { drawing } = modelOf(
      { ...plan, period: '2018' },
      { kind: 'statement', statedOn: '2015', period: '2018' },
    );
    expect(drawing.marks.map(({ horizon }) => horizon !== null)).toEqual([true, false]);
  });
});
