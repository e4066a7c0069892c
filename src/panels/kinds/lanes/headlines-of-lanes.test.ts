import { describe, expect, it } from 'vitest';
import type { LaneChartData, LaneRow } from '@/charts/lanes/lane-chart-data';
import { marketAndAbove } from '@/domain/record/record';
import { count, inSentence } from '@/i18n/en-words';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { EN, lanesModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';

const RECORD = readRealRecord();
type Model = PanelModel<LaneChartData>;
type Check = (model: Model, input: PanelInput) => void;

/** Labels of marks, with the year that is told of them, or what became of them. */
const QUOTED =
  /“(?<label>[^”]+)”(?: in (?<year>\d{4})| (?<fate>met early|met|late|reversed|missed|superseded))?/g;
/** The year of the first event on a lane, and all words before it: they end in the lane. */
const DATED = /(?<before>[^()]+) \((?<year>\d{4})\)/g;

const marketNames = RECORD.vocabulary.markets.map(({ id, name }) => ({ id, name: EN.say(name) }));

function rowOf({ drawing }: Model, label: string): LaneRow | undefined {
  return drawing.rows.find((row) => row.label === label || inSentence(row.label) === label);
}

/** What stands in quotation marks is the label of a mark that is drawn, of that year, with that verdict. */
const checkQuoted: Check = ({ headline, drawing }) => {
  const parts = [...drawing.rows, ...drawing.cells];
  const promises = [
    ...drawing.rows.flatMap(({ plans }) => plans),
    ...drawing.cells.flatMap((cell) => cell.promises),
  ];
  const marks = [...promises, ...parts.flatMap(({ points }) => points)];
  for (const { groups } of headline.matchAll(QUOTED)) {
    const own = marks.filter(({ label }) => label === groups?.['label']);
    expect(own, headline).not.toEqual([]);
    const { year, fate } = groups ?? {};
    if (year !== undefined)
      expect(
        own.map(({ at }) => Math.floor(at ?? 0)),
        headline,
      ).toContain(Number(year));
    if (fate !== undefined)
      expect(
        promises
          .filter(({ label }) => label === groups?.['label'])
          .map(({ verdict }) => verdict.word),
        headline,
      ).toContain(fate);
  }
};

const checkDated: Check = (model) => {
  if (!model.headline.startsWith('Events')) return;
  for (const { groups } of model.headline.matchAll(DATED)) {
    const before = groups?.['before'] ?? '';
    const [row] = model.drawing.rows
      .filter(({ label }) => before.endsWith(label) || before.endsWith(inSentence(label)))
      .toSorted((a, b) => b.label.length - a.label.length);
    const events = (row?.points ?? []).map(({ at }) => Math.floor(at));
    expect(events, model.headline).toContain(Number(groups?.['year']));
  }
};

/** Lanes that are said to have plans alone have a plan, and nothing that happened. */
const checkPlans: Check = (model) => {
  const named = /(?:only plans|^Plans) (?:for|on) (?<lanes>.+)$/.exec(model.headline)?.groups?.[
    'lanes'
  ];
  if (named === undefined || / (?:others|markets|topics)$/.test(named)) return;
  const rows = model.drawing.rows.filter(
    ({ label }) => named.includes(label) || named.includes(inSentence(label)),
  );
  expect(rows, model.headline).not.toEqual([]);
  for (const { plans, points } of rows) {
    expect(plans, model.headline).not.toEqual([]);
    expect(points, model.headline).toEqual([]);
  }
};

/** A market that is named has a lane on which something was there, or lies within one. */
const checkMarkets: Check = ({ headline, drawing }) => {
  const told = [
    ...headline.matchAll(/(?:in|into|out of) (?<name>[A-Z][A-Za-z ]+?)(?= and back| in |,|$)/gi),
  ];
  if (!/^(?:Number one|Second|Third|Into|Out of)/.test(headline)) return;
  expect(told, headline).not.toEqual([]);
  // A rank is told by its claim, of a market that may have no bar in these years.
  const isRanked = /^(?:Number one|Second|Third)/.test(headline);
  const drawn = drawing.rows.filter(({ history }) => history.length > 0).map(({ id }) => id);
  for (const { groups } of isRanked ? told.slice(1) : told) {
    const market = marketNames.find(({ name }) => name === groups?.['name']);
    const above = marketAndAbove(RECORD.vocabulary, market?.id ?? '');
    expect(
      above.some((id) => drawn.includes(id)),
      headline,
    ).toBe(true);
  }
};

/** What was left came to an end, and is back only where it began again after it. */
const checkLeft: Check = (model) => {
  const { name, year } =
    /out of (?<name>[A-Z][a-z ]+?)(?: and back| in (?<year>\d{4}))/i.exec(model.headline)?.groups ??
    {};
  if (name === undefined) return;
  const full = rowOf(model, name)?.history.filter(({ form }) => form === 'full') ?? [];
  const ended = full.findIndex(({ to }) => to !== null);
  expect(ended, model.headline).toBeGreaterThanOrEqual(0);
  if (year === undefined) expect(full[ended + 1], model.headline).toBeDefined();
  else expect(Math.floor(full[ended]?.to ?? 0)).toBe(Number(year));
};

/** A rank is told by a claim that is shown; none that is better is. */
const checkRank: Check = ({ headline }, { claims }) => {
  const { place, name } =
    /^(?<place>Number one|Second|Third) in (?<name>[A-Z][A-Za-z ]+?)(?:,|$)/.exec(headline)
      ?.groups ?? {};
  if (place === undefined) return;
  const rank = ['', 'Number one', 'Second', 'Third'].indexOf(place);
  const market = marketNames.find((one) => one.name === name)?.id ?? '';
  const reached = claims.filter(
    ({ quantity, kind }) => quantity?.unit === 'rank' && kind !== 'target' && kind !== 'plan',
  );
  const ranks = reached
    .filter(({ quantity }) => quantity?.numbers[0] === quantity?.numbers[1])
    .map(({ markets, quantity }) => ({ markets, rank: Number(quantity?.numbers[0]) }));
  expect(
    ranks.some((one) => one.rank === rank && one.markets.includes(market)),
    headline,
  ).toBe(true);
  expect(Math.min(...ranks.map((one) => one.rank))).toBe(rank);
};

const FATES: Readonly<Record<string, readonly string[]>> = {
  'as promised': ['met', 'met early'],
  late: ['late'],
  'short of the goal': ['missed'],
  'given up': ['given up'],
  'promised anew': ['replaced'],
};

/** What is said of a topic is the verdict that its small chart shows first. */
const checkFates: Check = ({ headline, drawing }) => {
  for (const clause of headline.split(', ')) {
    const fate = Object.keys(FATES).find((words) => clause.endsWith(` ${words}`));
    if (fate === undefined || clause.includes('“')) continue;
    const topic = clause.slice(0, -fate.length - 1).toLowerCase();
    const own = RECORD.vocabulary.topics.find(({ name }) => EN.say(name).toLowerCase() === topic);
    const shown = drawing.cells
      .filter(({ lane }) => lane === own?.id)
      .map(({ promises }) => promises[0]?.verdict.word);
    expect(
      shown.some((word) => FATES[fate]?.includes(word ?? '') === true),
      headline,
    ).toBe(true);
  }
};

/** A count of claims stands only where nothing is drawn but pills. */
const checkCount: Check = ({ headline, drawing, rows }) => {
  const telling = [...drawing.cells, ...drawing.rows];
  if (/ claims? on /.test(headline)) {
    expect(telling, headline).toEqual([]);
    expect(headline.toLowerCase()).toContain(count(rows().length));
  } else expect(telling, headline).not.toEqual([]);
};

/** No market is named, and no lane drawn, that lies outside of those asked for. */
const checkAsked: Check = ({ drawing, headline }, { markets, dataset: { vocabulary } }) => {
  const [asked] = markets;
  if (asked === undefined || vocabulary.markets.every(({ id, lane }) => id !== asked || !lane))
    return;
  if (drawing.rows.some(({ id }) => vocabulary.topics.some((topic) => topic.id === id))) return;
  for (const { id, label } of drawing.rows) {
    const isOwn = marketAndAbove(vocabulary, id).includes(asked);
    expect(isOwn || marketAndAbove(vocabulary, asked).includes(id), `${headline}: ${label}`).toBe(
      true,
    );
  }
};

const CHECKS = [
  checkQuoted,
  checkDated,
  checkPlans,
  checkMarkets,
  checkLeft,
  checkRank,
  checkFates,
  checkCount,
  checkAsked,
];

describe('a headline of lanes', () => {
  it('says nothing that is not drawn, on any day, of any year, market, topic, kind or source', () => {
    expect.hasAssertions();
    for (const choice of recordViews(RECORD))
      for (const { id, input } of inputsOf(RECORD, 'lanes', choice)) {
        const model = lanesModelOf(id, input);
        for (const check of CHECKS) check(model, input);
      }
  }, 240_000);

  it.each<[string, string, Partial<ViewState>, string]>([
    ['expansion', 'of all', {}, 'Number one in India, out of Brazil and back, last into Europe'],
    [
      'expansion',
      'before a return',
      { asof: '2018-06-01' },
      'Number one in India, out of Brazil in 2017, last into Europe',
    ],
    [
      'expansion',
      'before any rank',
      { asof: '2015-12-31' },
      'Into India in 2014, last into Brazil',
    ],
    [
      // One claim names Indonesia as well.
      'expansion',
      'of one market',
      { markets: ['india'] },
      'India: phones on sale since 2014, number one in 2017',
    ],
    [
      'expansion',
      'of a market that was left and entered again',
      { markets: ['brazil'] },
      'Brazil: phones on sale from 2015 to 2017, again since 2019',
    ],
    [
      'expansion',
      'of a market in which one thing came after another',
      { markets: ['europe'] },
      'Europe: accessories on sale from 2015, phones on sale since 2016, third in Spain in 2018',
    ],
    [
      'expansion',
      'of a market within a lane',
      { markets: ['spain'] },
      'Spain: phones on sale since 2017, third in 2018',
    ],
    [
      'expansion',
      'of goals alone',
      { kinds: ['target'] },
      '“Top 3 in India” met early, “10 more countries” missed',
    ],
    ['expansion', 'of accessories', { topics: ['accessories'] }, 'Accessories on sale in Europe'],
    ['strategy', 'of all', {}, 'Own shops late, internet services short of the goal'],
    [
      'strategy',
      'of the articles alone, where nothing is known of what came',
      { corpus: 'articles' },
      'Planned: from “1 bn USD from services” in 2015 to “10 bn CNY over 5 years” in 2019',
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
      'Own shops: from 54 in 2017 to 1,000 in 2020',
    ],
    [
      // The filed figures are counted otherwise than that of the year before.
      'strategy',
      'of figures on several bases',
      { topics: ['revenue'] },
      'Services revenue, bn CNY: from 3.24 in 2015 to 16.0 in 2018',
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

  it('is short enough to be read at a glance, whatever the half-year', () => {
    for (const choice of recordViews(RECORD).filter(({ asof }) => asof !== undefined))
      for (const { id, input } of inputsOf(RECORD, 'lanes', choice))
        expect(
          lanesModelOf(id, input).headline.length,
          lanesModelOf(id, input).headline,
        ).toBeLessThanOrEqual(85);
  });
});
