import type { LaneChartData, LaneMark } from '@/charts/lanes/lane-chart-data';
import type { Claim } from '@/domain/record/claim';
import type { Named } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { daysOfMark, horizonOf, timeOfMark } from './claim-time';
import { describeClaim } from '@/words/describe';
import { signOf } from '@/words/mark-sign';

const FORM: Readonly<Record<Claim['kind'], LaneMark['form']>> = {
  outcome: 'happened',
  interim: 'happened',
  target: 'announced',
  plan: 'announced',
  estimate: 'said',
  statement: 'said',
};

/** What was aimed at and what happened say more than what was planned, and that more than what was merely said. */
const WEIGHT: Readonly<Record<Claim['kind'], number>> = {
  target: 4,
  outcome: 3,
  interim: 3,
  plan: 2,
  estimate: 1,
  statement: 1,
};

/** Fewest years on the axis, so that a single claim does not stand on a line without a measure. */
const MIN_YEARS = 4;

/** Claims on lanes over time. `lanesOf` names the lanes that a claim belongs to; it may be on several. */
export function laneChartModel(
  input: PanelInput,
  lanes: readonly Named[],
  lanesOf: (claim: Claim) => readonly string[],
): LaneChartData {
  const marks = input.claims.flatMap((claim) =>
    lanesOf(claim).map((lane) => markOf(claim, lane, input)),
  );
  return {
    lanes: lanes.map((lane) => ({ id: lane.id, label: input.i18n.say(lane.name) })),
    marks,
    formatMore: input.i18n.t.panel.more,
    years: yearsOfMarks(marks, input),
  };
}

function markOf(claim: Claim, lane: string, input: PanelInput): LaneMark {
  const sign = signOf(input, [claim.id]);
  const { dataset, i18n } = input;
  return {
    key: `${claim.id} ${lane}`,
    claims: [claim.id],
    text: describeClaim(dataset, claim, i18n, sign),
    lane,
    at: timeOfMark(claim),
    horizon: horizonOf(claim),
    form: FORM[claim.kind],
    label: i18n.say(claim.label),
    weight: WEIGHT[claim.kind] + (claim.quantity === null ? 0 : 0.5) + (claim.added ? 0 : 0.75),
    sign,
    added: claim.added,
    when: whenOf(claim, i18n),
  };
}

function whenOf(claim: Claim, { format }: PanelInput['i18n']): string {
  const { from, to } = daysOfMark(claim);
  const months = from.slice(0, 7) === to.slice(0, 7);
  const text = months ? from.slice(0, 7) : from.slice(0, 4);
  return format.periodShort({ from, to, grain: months ? 'month' : 'year', text });
}

/** Whole years from the first mark to the last mark or horizon; horizons beyond the years shown are cut there. */
function yearsOfMarks(
  marks: readonly LaneMark[],
  { dataset, years }: PanelInput,
): LaneChartData['years'] {
  const record = dataset.vocabulary.years;
  const end = Math.min(years.to ?? record.to, record.to);
  const at = marks.map((mark) => Math.floor(mark.at));
  const horizons = marks.flatMap((mark) => (mark.horizon === null ? [] : Math.floor(mark.horizon)));
  if (at.length === 0)
    return { from: years.from ?? record.from, to: Math.max(end, years.from ?? record.from) };
  const from = Math.max(record.from, Math.min(...at));
  const to = Math.max(...at, Math.min(end, Math.max(...horizons, from)));
  const missing = Math.max(0, MIN_YEARS - (to - from + 1));
  return {
    from: Math.max(record.from, from - Math.floor(missing / 2)),
    to: to + Math.ceil(missing / 2),
  };
}
