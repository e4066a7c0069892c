import fc from 'fast-check';
import type {
  CellFigure,
  CellPromise,
  LaneCell,
  LaneChartData,
  LanePill,
  LanePlan,
  LanePoint,
  LaneRow,
  LaneSegment,
  LaneVerdict,
} from '@/charts/lanes/lane-chart-data';
import type { Mark } from '@/charts/parts/mark';
import { VERDICTS } from '@/domain/record/record';
import { VERDICT_FORMS } from '@/words/verdict-form';
import { markText } from './arb-chart-data';

const MET: LaneVerdict = { sign: '✓', word: 'met', tone: 'kept' };

/** A mark of one claim, which says of itself what it is. */
function markOf(claim: string): Mark {
  return { key: claim, claims: [claim], text: markText(`Figure ${claim}`) };
}

/** Phones on sale from the middle of 2014 on, as changed. */
export function makeSegment(claim: string, changes: Partial<LaneSegment> = {}): LaneSegment {
  return {
    ...markOf(claim),
    form: 'full',
    from: 2014.5,
    to: 2020,
    isBefore: false,
    isAside: false,
    isOver: false,
    end: null,
    added: false,
    ...changes,
  };
}

export function makePoint(claim: string, changes: Partial<LanePoint> = {}): LanePoint {
  return {
    ...markOf(claim),
    form: 'happened',
    at: 2015.5,
    label: `Label ${claim}`,
    weight: 2,
    sign: null,
    added: false,
    ...changes,
  };
}

export function makePlan(claim: string, changes: Partial<LanePlan> = {}): LanePlan {
  return {
    ...markOf(claim),
    at: 2015.3,
    until: 2018.3,
    label: `Plan ${claim}`,
    verdict: MET,
    sign: null,
    added: false,
    ...changes,
  };
}

export function makePill(id: string, claims: LanePill['claims'], label: string): LanePill {
  return { key: `all ${id}`, claims, label, text: markText(`${id}: all`) };
}

export function makeRow(id: string, changes: Partial<LaneRow> = {}): LaneRow {
  return {
    id,
    label: id,
    state: 'since Jul 2014',
    segments: [],
    history: [],
    points: [],
    plans: [],
    all: makePill(id, [`c-${id}`], '7'),
    ...changes,
  };
}

export function makeFigure(claim: string, changes: Partial<CellFigure> = {}): CellFigure {
  return {
    ...markOf(claim),
    form: 'solid',
    at: 2016.5,
    value: 10,
    label: '10',
    weight: 1,
    sign: null,
    added: false,
    ...changes,
  };
}

export function makePromise(claim: string, changes: Partial<CellPromise> = {}): CellPromise {
  return { ...makePlan(claim), value: 12, figure: '12', short: null, ...changes };
}

export function makeCell(id: string, changes: Partial<LaneCell> = {}): LaneCell {
  return { id, lane: id, label: id, figures: [], points: [], promises: [], ...changes };
}

/** A chart from 2014 to 2019 with nothing on it but what is given. */
export function makeLaneChartData(changes: Partial<LaneChartData> = {}): LaneChartData {
  return {
    cells: [],
    rows: [],
    pills: [],
    pillsLabel: 'Also',
    formatMore: (count) => `+ ${count} more`,
    formatOthers: (lanes, claims) => `${lanes} others · ${claims}`,
    years: { from: 2014, to: 2019 },
    ...changes,
  };
}

const LABELS = ['Enters Brazil', 'Top 3', 'Products from partners, subsidiaries', 'AIoT', 'Spain'];

const arbAt = fc.oneof(
  fc.constantFrom(2015.3, 2015.5, 2019.05),
  fc.integer({ min: 0, max: 599 }).map((n) => 2014 + n / 100),
);
const arbLabel = fc.constantFrom(...LABELS);
const arbVerdict: fc.Arbitrary<LaneVerdict> = fc
  .constantFrom(...VERDICTS)
  .map((verdict) => ({ ...VERDICT_FORMS[verdict], word: verdict }));
const arbSign = fc.constantFrom(null, 'conflict', 'counted');
const arbUntil = fc.option(fc.integer({ min: 2014, max: 2025 }), { nil: null });

type Numbered<T> = (changes: Partial<T>, index: number) => T;

const many = <T>(
  one: fc.Arbitrary<Partial<T>>,
  make: Numbered<T>,
  maxLength: number,
): fc.Arbitrary<readonly T[]> => fc.array(one, { maxLength }).map((list) => list.map(make));

const arbPoints = (place: string): fc.Arbitrary<readonly LanePoint[]> =>
  many<LanePoint>(
    fc.record({
      at: arbAt,
      label: arbLabel,
      form: fc.constantFrom('opening', 'happened'),
      weight: fc.integer({ min: 1, max: 9 }),
      sign: arbSign,
    }),
    (changes, index) => makePoint(`c-${place}-point-${index}`, changes),
    14,
  );

/** As a lane has them: each ends at the latest where the next begins. */
function oneAfterTheOther(segments: readonly LaneSegment[]): readonly LaneSegment[] {
  const sorted = segments.toSorted((a, b) => a.from - b.from);
  return sorted.map((segment, nth) => ({ ...segment, to: sorted[nth + 1]?.from ?? segment.to }));
}

const arbRow = (index: number): fc.Arbitrary<LaneRow> => {
  const id = `row-${index}`;
  return fc
    .record({
      state: fc.constantFrom('', 'since Jul 2014', 'Accessories on sale'),
      segments: many<LaneSegment>(
        fc.record({
          from: arbAt,
          form: fc.constantFrom('full', 'part', 'announced'),
          end: fc.constantFrom(null, 'stopped May 2016'),
          added: fc.boolean(),
          isBefore: fc.boolean(),
          isAside: fc.boolean(),
        }),
        (changes, nth) => makeSegment(`c-${id}-segment-${nth}`, changes),
        3,
      ).map(oneAfterTheOther),
      points: arbPoints(id),
      plans: many<LanePlan>(
        fc.record({
          at: arbAt,
          until: arbUntil,
          label: arbLabel,
          verdict: arbVerdict,
          sign: arbSign,
        }),
        (changes, nth) => makePlan(`c-${id}-plan-${nth}`, changes),
        3,
      ),
    })
    .map((parts) => makeRow(id, parts));
};

const arbCell = (index: number): fc.Arbitrary<LaneCell> => {
  const id = `cell-${index}`;
  return fc
    .record({
      figures: many<CellFigure>(
        fc.record({
          at: arbAt,
          value: fc.integer({ min: 0, max: 400 }),
          label: fc.constantFrom('54', '> 300', '1,000', '< 300 M USD'),
          form: fc.constantFrom('solid', 'bound', 'limit'),
          sign: arbSign,
        }),
        (changes, nth) => makeFigure(`c-${id}-figure-${nth}`, changes),
        9,
      ),
      points: arbPoints(id),
      promises: many<CellPromise>(
        fc.record({
          until: arbUntil,
          value: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
          label: arbLabel,
          short: fc.constantFrom(null, 'goal for 2018'),
          verdict: arbVerdict,
          sign: arbSign,
        }),
        (changes, nth) => makePromise(`c-${id}-promise-${nth}`, changes),
        3,
      ),
    })
    .map((parts) => makeCell(id, parts));
};

const upTo = <T>(
  count: number,
  make: (index: number) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> =>
  fc
    .integer({ min: 0, max: count })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => make(index))));

/** Any chart of lanes: small charts, rows with bars, points and plans anywhere, and pills. */
export const arbLaneChartData: fc.Arbitrary<LaneChartData> = fc
  .record({
    cells: upTo(6, arbCell),
    rows: upTo(6, arbRow),
    pills: fc
      .array(fc.constantFrom('Latin America 5', 'Fintech and payment 4'), { maxLength: 9 })
      .map((labels) =>
        labels.map((label, index) => makePill(`pill-${index}`, [`c-pill-${index}`], label)),
      ),
  })
  .map(makeLaneChartData);
