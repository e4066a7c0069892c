import { describe, expect, it } from 'vitest';
import type { LaneChartData, LaneMark } from '@/charts/lanes/lane-chart-data';
import { count } from '@/i18n/en-words';
import { inSentence } from '@/i18n/en-words';
import type { PanelModel } from '@/panels/panel';
import { lanesModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';

const RECORD = readRealRecord();
type Model = PanelModel<LaneChartData>;

/** Labels of marks, with the year that is told of them. */
const QUOTED = /“(?<label>[^”]+)”(?: in (?<year>\d{4}))?/g;
/** The year of the first event on a lane, and all words before it: they end in the lane. */
const DATED = /(?<before>[^()]+) \((?<year>\d{4})\)/g;

function marksOf({ drawing }: Model, lane: string, form?: LaneMark['form']): readonly LaneMark[] {
  const found = drawing.lanes.find(({ label }) => label === lane || inSentence(label) === lane);
  return drawing.marks.filter(
    (mark) => mark.lane === found?.id && (form === undefined || mark.form === form),
  );
}

function checkQuoted(model: Model): void {
  const { headline, drawing } = model;
  for (const { groups } of headline.matchAll(QUOTED)) {
    const marks = drawing.marks.filter(({ label }) => label === groups?.['label']);
    expect(marks, headline).not.toEqual([]);
    const year = groups?.['year'];
    if (year !== undefined)
      expect(
        marks.map(({ at }) => Math.floor(at)),
        headline,
      ).toContain(Number(year));
    const form = headline.includes('planned') ? 'announced' : 'happened';
    expect(
      marks.some((mark) => mark.form === form),
      headline,
    ).toBe(true);
  }
}

function checkDated(model: Model): void {
  if (!model.headline.startsWith('Events')) return;
  for (const { groups } of model.headline.matchAll(DATED)) {
    const before = groups?.['before'] ?? '';
    const [lane] = model.drawing.lanes
      .filter(({ label }) => before.endsWith(label) || before.endsWith(inSentence(label)))
      .toSorted((a, b) => b.label.length - a.label.length);
    const events = marksOf(model, lane?.label ?? '', 'happened').map(({ at }) => Math.floor(at));
    expect(events, model.headline).toContain(Number(groups?.['year']));
  }
}

/** Lanes that are said to have plans alone have a plan, and nothing that happened. */
function checkPlans(model: Model): void {
  const named = /(?:only plans|^Plans) (?:for|on) (?<lanes>.+)$/.exec(model.headline)?.groups?.[
    'lanes'
  ];
  if (named === undefined || / (?:others|markets|topics)$/.test(named)) return;
  const lanes = model.drawing.lanes.filter(
    ({ label }) => named.includes(label) || named.includes(inSentence(label)),
  );
  expect(lanes, model.headline).not.toEqual([]);
  for (const { label } of lanes) {
    expect(marksOf(model, label, 'announced'), model.headline).not.toEqual([]);
    expect(marksOf(model, label, 'happened'), model.headline).toEqual([]);
  }
}

/** Where several have most plans of a year, none of them has. */
function checkTurns(model: Model): void {
  const [, turns] = /^Most plans: (?<turns>.+)$/.exec(model.headline) ?? [];
  for (const turn of turns?.split(/, (?=\D)/) ?? []) {
    const [, lane = '', years = ''] = /^(.+) in ([\d, and]+)$/.exec(turn) ?? [];
    for (const year of years.match(/\d{4}/g) ?? []) {
      const plans = (of: string): number =>
        marksOf(model, of, 'announced').filter(({ at }) => Math.floor(at) === Number(year)).length;
      const most = plans(lane);
      expect(most, model.headline).toBeGreaterThan(0);
      for (const { label } of model.drawing.lanes)
        if (inSentence(label) !== lane) expect(plans(label), model.headline).toBeLessThan(most);
    }
  }
}

/** A count of claims stands only where nothing happened and nothing was planned. */
function checkCount(model: Model): void {
  const { headline, drawing, rows } = model;
  const telling = drawing.marks.filter(({ form }) => form !== 'said');
  if (/ claims? on /.test(headline)) {
    expect(telling, headline).toEqual([]);
    expect(headline.toLowerCase()).toContain(count(rows().length));
  } else expect(telling, headline).not.toEqual([]);
}

describe('a headline of lanes', () => {
  it('says nothing that is not drawn, on any day, of any year, market, topic, kind or source', () => {
    expect.hasAssertions();
    for (const choice of recordViews(RECORD))
      for (const { id, input } of inputsOf(RECORD, 'lanes', choice)) {
        const model = lanesModelOf(id, input);
        for (const check of [checkQuoted, checkDated, checkPlans, checkTurns, checkCount])
          check(model);
      }
  }, 240_000);

  it.each<[string, string, Partial<ViewState>, string]>([
    [
      'expansion',
      'of all',
      {},
      'Events in six markets, first Southeast Asia (2014), last Brazil (2015); only plans for Latin America',
    ],
    [
      // 1 M phones in India is a figure of what happened there.
      'expansion',
      'on 1 May 2015',
      { asof: '2015-05-01' },
      'Events in Southeast Asia (2014), Indonesia (2014) and India (2014); only plans for United States',
    ],
    [
      // Indonesia is drawn too, for a claim is on both.
      'expansion',
      'of one market',
      { markets: ['india'] },
      'India: from “Enters India” in 2014 to “25 Mi Homes in India” in 2018',
    ],
    [
      'expansion',
      'of a market that was left and entered again',
      { markets: ['brazil'] },
      'Brazil: from “First market outside Asia” in 2015 to “14 models, all imported” in 2019',
    ],
    [
      'expansion',
      'before the first of many markets',
      { asof: '2014-06-01' },
      'Events in Southeast Asia (2014)',
    ],
    [
      'strategy',
      'of all',
      {},
      'Most plans: internet services in 2015, AIoT and smart home in 2019',
    ],
    [
      'strategy',
      'of words alone',
      { topics: ['marketing'] },
      'Six claims on strategy shifts, in words',
    ],
    [
      'strategy',
      'of one topic',
      { topics: ['own-shops'] },
      'Own shops: from “54 Mi Homes opened in 2016” to “1,000th Mi Home” in 2020',
    ],
    [
      // The label tells the year already.
      'strategy',
      'of one event',
      { asof: '2012-06-01' },
      'Hardware and making: “Sharp screen by 2011”',
    ],
  ])('of %s %s', (panel, _what, choice, said) => {
    const found = inputsOf(RECORD, 'lanes', choice).find(({ id }) => id === panel);
    if (found === undefined) throw new Error(`${panel} has no claims`);
    expect(lanesModelOf(panel, found.input).headline).toBe(said);
  });
});
