import { describe, expect, it } from 'vitest';
import type { LaneRow } from '@/charts/lanes/lane-chart-data';
import { lanesPanel, makeClaim, makeVocabulary, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, lanesModelOf, numbered, panelInput } from '@/testing/panel-input';
import { inputsOf } from '@/testing/record-views';
import { readArticles, readRealRecord } from '@/testing/real-record';
import type { ViewState } from '@/view/view-state';
import type { ChartSize } from '@/charts/parts/mark';

type Model = ReturnType<typeof lanesModelOf>;

const RECORD = readRealRecord();

function shown(filters: Partial<ViewState> = {}, size: ChartSize = 'card', record = RECORD): Model {
  return lanesModelOf('expansion', { ...panelInput(record, 'expansion', filters), size });
}

function rowIn({ drawing }: Model, id: string): LaneRow {
  const row = drawing.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

describe('the expansion panel on the record', () => {
  const card = shown();
  const page = shown({}, 'page');

  it('has a row for each market in which something is sold, in the order of first sale', () => {
    expect(page.drawing.rows.map(({ label }) => label).slice(0, 6)).toEqual([
      'Southeast Asia',
      'India',
      'Indonesia',
      'Brazil',
      'Europe',
      'United States',
    ]);
  });

  it('has on a card those that tell most, in the same order', () => {
    expect(card.drawing.rows.map(({ label }) => label)).toEqual([
      'India',
      'Brazil',
      'Europe',
      'United States',
    ]);
  });

  it('folds the others with their count, and has them all on the page', () => {
    expect(card.drawing.pills.map(({ label }) => label)).toEqual([
      'Latin America 5',
      'Southeast Asia 3',
      'Indonesia 6',
      'All abroad 19',
    ]);
    expect(page.drawing.rows.map(({ id }) => id).slice(6)).toEqual(['latin-america', 'abroad']);
    expect(page.drawing.pills).toEqual([]);
  });

  it('draws Brazil from its entry to its stop, and again from its return', () => {
    const { segments, state } = rowIn(card, 'brazil');
    expect(segments.map(({ form, end }) => [form, end])).toEqual([
      ['full', 'stopped Jan 2017'],
      ['full', null],
    ]);
    expect(segments.map(({ from }) => Math.floor(from))).toEqual([2015, 2019]);
    expect(segments[1]?.to).toBe(2020);
    expect(state).toBe('back May 2019');
  });

  it('hatches accessories until phones come, and outlines what was only announced', () => {
    expect(rowIn(card, 'europe').segments.map(({ form }) => form)).toEqual([
      'announced',
      'part',
      'full',
    ]);
    expect(rowIn(card, 'united-states').segments.map(({ form }) => form)).toEqual([
      'announced',
      'part',
    ]);
    expect(rowIn(card, 'united-states').state).toBe('Accessories on sale');
  });

  it('names the openings within a lane, in their order', () => {
    const openings = rowIn(card, 'europe')
      .points.filter(({ form }) => form === 'opening')
      .toSorted((a, b) => a.at - b.at);
    expect(openings.map(({ label }) => label)).toEqual([
      'Poland',
      'Spain',
      'France',
      'Italy',
      'United Kingdom',
      'Germany',
    ]);
    // Where its own bar begins no dot repeats it.
    expect(rowIn(card, 'india').points.map(({ form }) => form)).not.toContain('opening');
  });

  it('says of a bar what, where, from when to when, and that it was added', () => {
    const [first] = rowIn(card, 'brazil').segments;
    expect(first?.text.figure).toBe('Brazil: phones on sale, Jun 2015 to Jan 2017');
    expect(first?.text.lines).toContain('added from elsewhere');
    expect(first?.claims).toContain('c-0433');
    expect(first?.added).toBe(true);
  });

  it('ends a plan in its verdict, the most telling one on a card and three on the page', () => {
    const [plan, ...others] = rowIn(card, 'india').plans;
    expect(plan).toMatchObject({ label: 'Top 3 in India', verdict: { word: 'met early' } });
    expect(plan?.until).toBeCloseTo(2018.3, 1);
    expect(others).toEqual([]);
    expect(rowIn(card, 'brazil').plans[0]).toMatchObject({
      label: 'Latin America via Brazil',
      verdict: { word: 'given up', tone: 'changed' },
    });
    expect(rowIn(page, 'india').plans).toHaveLength(3);
  });

  it('leaves out on a card what was to come within weeks, and came, and what nobody can tell', () => {
    expect(rowIn(card, 'europe').plans).toEqual([]);
    expect(rowIn(page, 'europe').plans.length).toBeGreaterThan(1);
    expect(rowIn(card, 'united-states').plans).toEqual([]);
    expect(rowIn(page, 'united-states').plans.map(({ verdict }) => verdict.word)).toContain(
      'no evidence',
    );
  });

  it('gives no point to a claim without a day of its own, and tells in the list where it was said', () => {
    const germany = RECORD.claimById.get('c-0187');
    expect([germany?.period, germany?.statedOn]).toEqual([null, null]);
    const europe = rowIn(page, 'europe');
    expect(europe.points.flatMap(({ claims }) => claims)).not.toContain('c-0187');
    expect(europe.all.claims).toContain('c-0187');
    expect(
      shown({ markets: ['germany'] }, 'card', readArticles()).drawing.pills[0]?.text.lines,
    ).toEqual([
      'Official start in Germany, said in TechKou, Jan 2019',
      'Good news for Germany, said in TechKou, Jan 2019',
    ]);
  });

  it('has the years of what is drawn, to the last of the record', () => {
    expect(card.drawing.years).toEqual({ from: 2014, to: 2019 });
    expect(page.drawing.years).toEqual({ from: 2013, to: 2019 });
  });

  it('draws nothing beyond the day as of which the record is read', () => {
    const choice = { asof: '2015-12-31' };
    const found = inputsOf(RECORD, 'lanes', choice).find(({ id }) => id === 'expansion');
    if (found === undefined) throw new Error('it has claims by then');
    const { rows } = lanesModelOf('expansion', found.input).drawing;
    const ends = rows.flatMap(({ segments }) => segments.map(({ to }) => to));
    expect(Math.max(...ends)).toBeLessThanOrEqual(2016);
    expect(Math.max(...ends)).toBeGreaterThan(2015.9);
  });

  it('says which forms occur, each with a sign', () => {
    expect(card.signs?.map(({ sign, text }) => `${sign}: ${text}`)).toEqual([
      'pale: Phones on sale, pale: added',
      'part: Accessories on sale',
      'announced: announced',
      'opening: event',
      'plan: promise, with what became of it',
    ]);
  });
});

describe('the expansion panel, narrowed', () => {
  it('draws no market that was not asked for, though a claim names it', () => {
    const claims = panelInput(RECORD, 'expansion', { markets: ['india'] }).claims;
    expect(claims.some(({ markets }) => markets.includes('indonesia'))).toBe(true);
    expect(shown({ markets: ['india'] }).drawing.rows.map(({ id }) => id)).toEqual(['india']);
  });

  it('draws the lane that a market lies in, and lanes that lie within one', () => {
    const lanes = (market: string): readonly string[] =>
      shown({ markets: [market] }).drawing.rows.map(({ id }) => id);
    expect(lanes('spain')).toEqual(['europe']);
    expect(lanes('southeast-asia')).toEqual(['southeast-asia', 'indonesia']);
  });

  it('shows of the articles alone events and plans, without a bar', () => {
    const { drawing } = shown({ corpus: 'articles' }, 'card', readArticles());
    expect(drawing.rows.flatMap(({ segments }) => segments)).toEqual([]);
    expect(drawing.rows.find(({ id }) => id === 'brazil')?.points.length).toBeGreaterThan(0);
    expect(drawing.pills.map(({ label }) => label)).toEqual([
      'Latin America 4',
      'Indonesia 2',
      'All abroad 4',
    ]);
  });
});

describe('a panel of presence on other claims', () => {
  const presence = { full: 'phones', part: 'shop', entry: 'phones', points: [] };
  const vocabulary = makeVocabulary();
  const panels = vocabulary.panels.map((panel) =>
    panel.id === 'expansion' ? { ...lanesPanel('Expansion', 'markets'), presence } : panel,
  );
  const event: ClaimOverrides = {
    theme: 'expansion',
    metric: null,
    quantity: null,
    markets: ['india'],
    period: '2014',
    presence: { step: 'entry', of: 'phones' },
    public: { earliest: '2020-03-01', latest: '2020-03-01', basis: { en: 'printed' } },
  };
  const rowsOf = (...claims: readonly ClaimOverrides[]): readonly LaneRow[] => {
    const input = inputOf('expansion', numbered(claims.map(makeClaim)));
    const dataset = { ...input.dataset, vocabulary: { ...vocabulary, panels } };
    return lanesModelOf('expansion', { ...input, dataset }).drawing.rows;
  };

  it('is there as long as any market of a lane has it', () => {
    const exit = { step: 'exit', of: 'phones' } as const;
    const [row] = rowsOf(
      { ...event, markets: ['germany'], period: '2014' },
      { ...event, markets: ['europe'], period: '2015' },
      { ...event, markets: ['germany'], period: '2016', presence: exit },
      { ...event, markets: ['europe'], period: '2018', presence: exit },
    );
    expect(row?.segments.map(({ from, to }) => [from, to])).toEqual([[2014, 2018]]);
    expect(row?.state).toBe('stopped 2018');
  });

  it('shows a part in the gaps of the whole', () => {
    const [row] = rowsOf(
      { ...event, period: '2012', presence: { step: 'entry', of: 'shop' } },
      { ...event, period: '2014' },
      { ...event, period: '2016', presence: { step: 'exit', of: 'phones' } },
    );
    expect(row?.segments.map(({ form, from, to }) => [form, from, to])).toEqual([
      ['part', 2012, 2014],
      ['full', 2014, 2016],
      ['part', 2016, 2020],
    ]);
  });

  it('says only when it stopped where nothing tells that it had begun', () => {
    const [row] = rowsOf(
      { ...event, presence: { step: 'exit', of: 'phones' }, period: '2016' },
      {
        ...event,
        presence: null,
      },
    );
    expect(row?.segments).toEqual([]);
    expect(row?.state).toBe('stopped 2016');
  });

  it('is solid where one of the claims that begin it is the record’s own', () => {
    const pale = rowsOf({ ...event, corpus: 'added' });
    const solid = rowsOf({ ...event, corpus: 'added' }, event);
    expect([pale, solid].map(([row]) => row?.segments[0]?.added)).toEqual([true, false]);
  });

  it('without presence in its entry has points and plans', () => {
    const input = inputOf('expansion', numbered([makeClaim({ ...event, period: '2015' })]));
    const [row] = lanesModelOf('expansion', input).drawing.rows;
    expect(row?.segments).toEqual([]);
    expect(row?.points).toHaveLength(1);
  });
});
