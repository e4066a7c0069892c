import { describe, expect, it } from 'vitest';
import type { LaneRow } from '@/charts/lanes/lane-chart-data';
import type { Claim } from '@/domain/record/claim';
import { marketAndAbove } from '@/domain/record/record';
import { fractionalYear, yearOf } from '@/domain/time/day';
import type { PanelInput } from '@/panels/panel';
import { EN, lanesModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';
import { daysOfEvent, whenShort, type Years } from './lane-times';
import { laneOfMarket, lanesOfClaim } from './lanes-of';

const RECORD = readRealRecord();
const PANEL = 'expansion';
const FULL = 'phones';

type Choice = Partial<ViewState>;
type Step = { readonly market: string; readonly claim: Claim; readonly at: number };

/** Each step of what was sold on a lane, by all that is known on the day, up to the end of the years: no filter is asked. */
function stepsOn(lane: string, { dataset, years, markets }: PanelInput): readonly Step[] {
  const { vocabulary } = dataset;
  const within = markets.filter((id) => laneOfMarket(vocabulary, id) === lane);
  const [only] = within;
  const isOne = within.length === 1 && !markets.some((id) => isAbove(lane, id));
  const place = isOne && only !== undefined ? only : lane;
  return dataset.claims
    .flatMap((claim) => claim.markets.map((market) => ({ market, claim })))
    .flatMap(({ market, claim }) => {
      const { presence, period, withdrawn } = claim;
      if (presence?.of !== FULL || period === null || withdrawn !== null) return [];
      if (years.to !== null && yearOf(period.from) > years.to) return [];
      if (laneOfMarket(vocabulary, market) !== lane || !isAbove(market, place)) return [];
      return [{ market, claim, at: fractionalYear(period.from) }];
    })
    .toSorted((a, b) => a.at - b.at);
}

function isAbove(market: string, above: string): boolean {
  return marketAndAbove(RECORD.vocabulary, market).includes(above);
}

/** From when to when any market of a lane had it, found step by step. */
type Run = { readonly began: Claim; readonly from: number; ended: Claim | null; to: number | null };

function runsOf(steps: readonly Step[]): readonly Run[] {
  const there = new Set<string>();
  const runs: Run[] = [];
  for (const { market, claim, at } of steps) {
    const wasThere = there.size > 0;
    if (claim.presence?.step === 'exit') {
      there.delete(market);
      const last = runs.at(-1);
      if (wasThere && there.size === 0 && last !== undefined) {
        last.ended = claim;
        last.to = at;
      }
      continue;
    }
    there.add(market);
    if (!wasThere) runs.push({ began: claim, from: at, ended: null, to: null });
  }
  return runs;
}

function when({ period }: Claim): string {
  return period === null ? '' : whenShort(period, EN);
}

/** The state in words; null where nothing on record tells of one. */
function stateBy(steps: readonly Step[]): string | null {
  const runs = runsOf(steps);
  const last = runs.at(-1);
  const { lanes } = EN.t;
  if (last === undefined) {
    const end = steps.at(-1)?.claim;
    return end === undefined ? null : lanes.stopped(when(end));
  }
  if (last.ended !== null) return lanes.stopped(when(last.ended));
  return runs.length > 1 ? lanes.back(when(last.began)) : lanes.since(when(last.began));
}

const YEARS = Array.from({ length: 10 }, (_, index) => 2010 + index);
const RANGES: readonly ViewState['years'][] = YEARS.flatMap((from) => [
  { from, to: from },
  { from, to: null },
  { from: null, to: from },
  { from, to: Math.min(from + 2, 2019) },
]);
const WORDS: readonly Choice[] = ['phones', 'Spain', 'million', '2019'].map((q) => ({ q }));

/** Each day, market, topic, theme, kind and source by itself, and all but sources with some years. */
const CHOICES: readonly Choice[] = [
  ...recordViews(RECORD),
  ...WORDS,
  ...RECORD.vocabulary.themes.map(({ id }) => ({ themes: [id] })),
  { markets: ['spain', 'france'] },
  { markets: ['europe', 'spain'] },
  { markets: ['brazil', 'india'] },
  ...RANGES.map((years) => ({ years })),
].flatMap((choice: Choice): readonly Choice[] =>
  choice.years === undefined && choice.sources === undefined
    ? [
        choice,
        ...[2014, 2016, 2019].map((year) => ({ ...choice, years: { from: year, to: year } })),
      ]
    : [choice],
);

type Drawn = {
  readonly row: LaneRow;
  readonly input: PanelInput;
  readonly steps: readonly Step[];
  readonly axis: Years;
  readonly said: string;
};

/** Every lane that is drawn in one of the choices. */
const DRAWN: readonly Drawn[] = CHOICES.flatMap((choice) =>
  inputsOf(RECORD, 'lanes', choice)
    .filter(({ id, input }) => id === PANEL && input.size === 'page')
    .flatMap(({ id, input }) => {
      const { rows, years: axis } = lanesModelOf(id, input).drawing;
      return rows.map((row) => ({
        row,
        input,
        steps: stepsOn(row.id, input),
        axis,
        said: `${row.id} in ${JSON.stringify(choice)}`,
      }));
    }),
);

describe('the state of a lane', () => {
  it('is told in many views', () => {
    expect(DRAWN.length).toBeGreaterThan(500);
  });

  it('is what all claims known on the day tell up to the end of the years, whatever is chosen', () => {
    for (const { row, steps, said } of DRAWN) {
      const told = stateBy(steps);
      if (told === null) expect(row.state, said).not.toMatch(/^(?:since|back|stopped)/);
      else expect(row.state, said).toBe(told);
    }
  });

  it('is told once: what is written at the end of a bar is not said again at the end of its row', () => {
    expect(DRAWN.some(({ row }) => row.segments.some(({ end }) => end !== null))).toBe(true);
    for (const { row, said } of DRAWN)
      expect(
        row.segments.map(({ end }) => end),
        said,
      ).not.toContain(row.state);
  });

  it('is plans alone only where nothing that is known happened there', () => {
    for (const { row, input, said } of DRAWN) {
      if (row.state !== EN.t.lanes.plansOnly) continue;
      const happened = input.dataset.claims.filter(
        (claim) =>
          claim.theme === PANEL &&
          daysOfEvent(claim) !== null &&
          yearOf(daysOfEvent(claim)?.from ?? '9999') <= (input.years.to ?? 9999) &&
          lanesOfClaim('markets', input, claim).includes(row.id),
      );
      expect(
        happened.map((claim) => claim.id),
        said,
      ).toEqual([]);
    }
  });

  it('is drawn of each month of the years that are chosen, as far as the axis goes', () => {
    for (const { row, input, steps, said, axis } of DRAWN) {
      const runs = runsOf(steps);
      const from = Math.max(axis.from, input.years.from ?? axis.from);
      const to = Math.min(axis.to, input.years.to ?? axis.to);
      const known = lastDay(input);
      const months = Array.from(
        { length: 12 * (to - from + 1) },
        (_, index) => from + (index + 0.5) / 12,
      ).filter((at) => at < known);
      const full = row.segments.filter(({ form }) => form === 'full');
      const drawn = months.filter((at) => full.some((one) => one.from <= at && at < one.to));
      const there = months.filter((at) =>
        runs.some((run) => run.from <= at && at < (run.to ?? 9999)),
      );
      expect(drawn, said).toEqual(there);
    }
  });

  it('is drawn of no day outside of the years that are chosen, nor of the axis', () => {
    for (const { row, input, said, axis } of DRAWN) {
      const { years } = input;
      for (const { from, to } of row.segments) {
        expect(from, said).toBeGreaterThanOrEqual(Math.max(axis.from, years.from ?? 2010));
        expect(to, said).toBeLessThanOrEqual(Math.min(axis.to, years.to ?? 2019) + 1);
      }
    }
  });

  it('has a bar that is pointed where it came from before, and opens the claim that tells of it', () => {
    for (const { row, steps, said } of DRAWN)
      for (const { form, from, isBefore, claims } of row.segments) {
        if (form !== 'full') continue;
        const run = runsOf(steps).find(({ began }) => claims.includes(began.id));
        expect(run, said).toBeDefined();
        expect(isBefore, said).toBe((run?.from ?? 0) < from);
      }
  });

  it('of what was left before the years says so, with a mark that opens the claim', () => {
    const left = DRAWN.filter(({ row, input: { years } }) => {
      const stopped = /^stopped .*(?<year>\d{4})$/.exec(row.state)?.groups?.['year'];
      return stopped !== undefined && years.from !== null && Number(stopped) < years.from;
    });
    expect(left.length).toBeGreaterThan(0);
    for (const { row, said } of left) {
      expect(
        row.segments.map(({ isBefore, isOver }) => [isBefore, isOver]),
        said,
      ).toContainEqual([true, true]);
    }
  });
});

/** Nobody knows what came after the last claim that is known. */
function lastDay({ dataset }: PanelInput): number {
  return Math.max(...dataset.claims.map((claim) => fractionalYear(claim.public.latest)));
}
