import { describe, expect, it } from 'vitest';
import type { LaneCell } from '@/charts/lanes/lane-chart-data';
import { layoutLanes } from '@/charts/lanes/lane-chart-layout';
import type { ChartSize } from '@/charts/parts/mark';
import { makeStatement, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, lanesModelOf, numbered, panelInput } from '@/testing/panel-input';
import { readArticles, readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';

type Model = ReturnType<typeof lanesModelOf>;

const RECORD = readRealRecord();

function shown(filters: Partial<ViewState> = {}, size: ChartSize = 'card', record = RECORD): Model {
  return lanesModelOf('strategy', { ...panelInput(record, 'strategy', filters), size });
}

function cellIn({ drawing }: Model, label: string): LaneCell {
  const cell = drawing.cells.find((one) => one.label === label);
  if (cell === undefined) throw new Error(`no cell ${label}`);
  return cell;
}

describe('the strategy panel on the record', () => {
  const card = shown();
  const page = shown({}, 'page');

  it('has six small charts, of promise and fact', () => {
    expect(card.drawing.cells.map(({ label }) => label)).toEqual([
      'Own shops',
      'Services revenue, bn CNY',
      'MIUI users, million',
      'Smart devices, million',
      'AIoT pledge, bn CNY',
      'Fintech',
    ]);
    expect(card.drawing.rows).toEqual([]);
  });

  it('sets shops from 54 to 630 against 1,000 and 200', () => {
    const { figures, promises } = cellIn(page, 'Own shops');
    expect(cellIn(card, 'Own shops').promises).toEqual(promises.slice(0, 1));
    const values = figures.map(({ value }) => value);
    for (const shops of [54, 80, 123, 331, 586, 630, 1000]) expect(values).toContain(shops);
    expect(promises.slice(0, 2)).toMatchObject([
      { label: '1,000 shops by 2019', value: 1000, figure: '1,000', verdict: { word: 'late' } },
      // New shops of a year are told, and not drawn beside all there are.
      { label: '200 shops in 2017', value: null, verdict: { word: 'met' } },
    ]);
  });

  it('draws services revenue in yuan, against a goal in dollars, that missed', () => {
    const { figures, promises } = cellIn(card, 'Services revenue, bn CNY');
    expect(promises[0]).toMatchObject({
      figure: '1\u00a0bn\u00a0USD',
      verdict: { word: 'missed' },
    });
    expect(promises[0]?.value).toBeCloseTo(6.28, 1);
    // What is counted as the accounts do speaks for its year.
    const lead = figures
      .filter(({ at }) => Math.floor(at) === 2015)
      .toSorted((a, b) => b.weight - a.weight)[0];
    expect(lead?.label).toBe('3.24');
  });

  it('tells a lower bound and an upper one from a figure', () => {
    const forms = (label: string, figure: string): string | undefined =>
      cellIn(card, label).figures.find((mark) => mark.label === figure)?.form;
    expect(forms('Own shops', '> 300')).toBe('bound');
    expect(forms('Own shops', '586')).toBe('solid');
    expect(forms('Services revenue, bn CNY', '< 300\u00a0M\u00a0USD')).toBe('limit');
  });

  it('draws a pledge from when it was made to when it is due, and no slip', () => {
    const { figures, promises } = cellIn(page, 'AIoT pledge, bn CNY');
    expect(figures).toEqual([]);
    expect(promises.map(({ figure, verdict }) => [figure, verdict.word])).toEqual([
      ['10', 'replaced'],
      ['≥ 50', 'no evidence'],
    ]);
    expect(promises.map(({ until }) => Math.floor(until ?? 0))).toEqual([2024, 2024]);
    expect(promises.flatMap(({ claims }) => claims)).not.toContain('c-0503');
  });

  it('draws what came as points', () => {
    const { points, promises } = cellIn(page, 'Fintech');
    expect(points.map(({ label }) => label)).toEqual(['Mi Pay starts', '29.5 % of XW Bank']);
    expect(promises.map(({ verdict }) => verdict.word).slice(0, 2)).toEqual([
      'met early',
      'met early',
    ]);
  });

  it('says of what was added that it was, once', () => {
    const marks = page.drawing.cells.flatMap((cell) => [
      ...cell.figures,
      ...cell.points,
      ...cell.promises,
    ]);
    const said = marks.map(({ text }) =>
      text.lines.filter((line) => line === 'added from elsewhere'),
    );
    expect(Math.max(...said.map(({ length }) => length))).toBe(1);
  });

  it('folds what is only said by topic, with counts', () => {
    expect(card.drawing.pillsLabel).toBe('In words');
    const labels = card.drawing.pills.map(({ label }) => label);
    expect(labels).toContain('Brands and quality 14');
    const claims = card.drawing.pills.flatMap((pill) => pill.claims);
    for (const id of ['c-0118', 'c-0142']) expect(claims).toContain(id);
    const growth = card.drawing.pills.find(({ label }) => label.startsWith('Pace'));
    expect(growth?.text.lines).toContain('No more yearly unit figures');
  });

  it('has on its page rows for topics with events and plans, each with its verdict', () => {
    expect(page.drawing.rows.map(({ label }) => label)).toEqual([
      'Online retail',
      'Brands and quality',
      'Hardware and making',
      'Partners and stakes',
      'Pace and disclosure',
      'Market and rivals',
      'Company and worth',
    ]);
    const pace = page.drawing.rows.find(({ id }) => id === 'growth');
    expect(pace?.plans[0]).toMatchObject({
      label: 'No more yearly unit figures',
      verdict: { word: 'given up' },
    });
  });

  it('sets each of its own claims on one lane', () => {
    const own = new Set(panelInput(RECORD, 'strategy').claims.map(({ id }) => id));
    const places = [
      ...page.drawing.rows.map(({ all }) => all.claims),
      ...page.drawing.pills.map(({ claims }) => claims),
    ].flat();
    expect(new Set(places).size).toBe(places.length);
    for (const id of places) expect(own.has(id)).toBe(true);
  });

  it('tells in its summary what the headline tells, and of which years', () => {
    expect(card.summary).toContain(card.headline);
    expect(card.summary).toMatch(/^Strategy shifts, 2014 to 2020: /);
  });
});

function written(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join(' ');
}

describe('the words of small charts', () => {
  /** Of phones, a tablet both ways and a desktop, as a card and as a page. */
  const WIDTHS = [254, 294, 324, 390, 418, 560, 678, 870, 1206];

  it('stand whole at every width, on every day and of every year: names and promises', () => {
    const cells = recordViews(RECORD)
      .flatMap((choice) => inputsOf(RECORD, 'lanes', choice))
      .map(({ id, input }) => ({ drawing: lanesModelOf(id, input).drawing, size: input.size }))
      .filter(({ drawing }) => drawing.cells.length > 0)
      .flatMap(({ drawing, size }) =>
        WIDTHS.flatMap((width) => layoutLanes(drawing, width, size).cells),
      );
    expect(cells.length).toBeGreaterThan(100);
    for (const { cell, name, promises } of cells) {
      expect(written(name)).toBe(cell.label);
      for (const { mark, words, figure } of promises) {
        const isShort = figure !== null && written(words) === mark.short;
        expect(isShort ? mark.label : written(words)).toBe(mark.label);
      }
    }
  });

  it('sign a goal that contradicts another', () => {
    const { promises } = cellIn(shown(), 'AIoT pledge, bn CNY');
    expect(promises[0]?.sign).toBe('conflict');
  });
});

describe('the strategy panel, narrowed', () => {
  it('draws of the articles alone goals without figures, and other topics as rows', () => {
    const { drawing } = shown({ corpus: 'articles' }, 'card', readArticles());
    expect(drawing.cells.map(({ label, figures }) => [label, figures.length])).toEqual([
      ['Services revenue, bn CNY', 0],
      ['AIoT pledge, bn CNY', 0],
    ]);
    expect(drawing.rows.map(({ id }) => id)).toContain('fintech');
  });

  it('borrows no figure of a theme that is filtered away', () => {
    const { drawing } = shown({ themes: ['strategy'] });
    expect(drawing.cells.map(({ label }) => label)).not.toContain('Services revenue, bn CNY');
  });
});

describe('a panel of topics on other claims', () => {
  const plan: ClaimOverrides = { kind: 'plan', statedOn: '2015', topics: ['aiot'] };
  const modelOf = (...claims: readonly ClaimOverrides[]): Model =>
    lanesModelOf('strategy', inputOf('strategy', numbered(claims.map(makeStatement))));

  it('takes the first topic that has a lane', () => {
    const { drawing } = modelOf({ ...plan, topics: ['phones', 'fintech', 'aiot'] });
    expect(drawing.rows.map(({ id }) => id)).toEqual(['fintech']);
  });

  it('gives a line to promises alone', () => {
    const { drawing } = modelOf(
      { ...plan, period: '2018' },
      { kind: 'statement', statedOn: '2015', period: '2018', topics: ['aiot'] },
    );
    expect(drawing.rows[0]?.plans).toHaveLength(1);
    expect(drawing.rows[0]?.plans[0]?.until).toBeCloseTo(2019, 1);
    expect(drawing.rows[0]?.all.claims).toHaveLength(2);
  });

  it('names the first plan and the last, of different topics', () => {
    expect(modelOf(plan, { ...plan, statedOn: '2017', topics: ['fintech'] }).headline).toMatch(
      /^Planned: from “.+” in 2015 to “.+” in 2017$/,
    );
  });
});
