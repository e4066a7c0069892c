import type { LanePoint, LaneSegment } from '@/charts/lanes/lane-chart-data';
import { presenceSpans, type PresenceSpan } from '@/domain/findings/presence';
import { isGoal, type Claim } from '@/domain/record/claim';
import { nameOf, type LanePresence } from '@/domain/record/record';
import { fractionalYear } from '@/domain/time/day';
import type { PanelInput } from '@/panels/panel';
import { attribution, describeClaim } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import { middleOf, whenShort } from './lane-times';
import { laneOfMarket } from './lanes-of';
import { addedLines } from './promise-plans';

/** A stretch of time on a lane, from all that its markets say. Null for an end that has not come. */
export type Stretch = {
  readonly form: LaneSegment['form'];
  readonly from: number;
  readonly to: number | null;
  readonly began: readonly Claim[];
  readonly ended: readonly Claim[];
};

/** What a lane has of presence. */
export type LanePresenceFound = {
  readonly stretches: readonly Stretch[];
  readonly points: readonly LanePoint[];
  /** Last end of which nothing on record says when it had begun. */
  readonly endOnly: Claim | null;
};

/** Presence on a lane, from the claims on it. */
export function presenceOn(
  lane: string,
  claims: readonly Claim[],
  { full, part, entry, points }: LanePresence,
  input: PanelInput,
): LanePresenceFound {
  const spans = presenceSpans(claims).filter(
    ({ market }) => laneOfMarket(input.dataset.vocabulary, market) === lane,
  );
  const of = (thing: string | null): readonly PresenceSpan[] =>
    spans.filter((span) => span.thing === thing);
  const whole = united(of(full), 'full');
  const lesser = united(of(part), 'part').flatMap((stretch) => besides(stretch, whole));
  const there = [...whole, ...lesser].toSorted((a, b) => a.from - b.from);
  const endings = of(full).filter(({ from }) => from === null);
  return {
    stretches: [...announced(claims, entry, there), ...there],
    points: [
      ...of(full).flatMap((span) => openingOf(span, lane, input)),
      ...spans
        .filter(({ thing }) => points.includes(thing))
        .flatMap((span) => eventsOf(span, lane, input)),
    ],
    endOnly: endings.at(-1)?.ended[0] ?? null,
  };
}

/** What several markets of one lane have is there as long as any of them has it. */
function united(spans: readonly PresenceSpan[], form: Stretch['form']): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const begun = spans.flatMap((span) =>
    span.from === null ? [] : [{ ...span, from: fractionalYear(span.from) }],
  );
  for (const span of begun.toSorted((a, b) => a.from - b.from)) {
    const to = span.to === null ? null : fractionalYear(span.to);
    const last = stretches.at(-1);
    if (last === undefined || (last.to !== null && last.to < span.from)) {
      stretches.push({ form, from: span.from, to, began: span.began, ended: span.ended });
      continue;
    }
    const isLater = to !== null && last.to !== null && to > last.to;
    stretches.splice(-1, 1, {
      ...last,
      to: last.to === null || to === null ? null : Math.max(last.to, to),
      // One claim can be on several markets. What ended last ended it all, and stands first.
      began: [...new Set([...last.began, ...span.began])],
      ended: [
        ...new Set(isLater ? [...span.ended, ...last.ended] : [...last.ended, ...span.ended]),
      ],
    });
  }
  return stretches;
}

/** What is left of a stretch once others are taken out of it. */
function besides(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  let left: readonly Stretch[] = [stretch];
  for (const other of others)
    left = left.flatMap((one) => {
      const end = one.to ?? Infinity;
      const otherEnd = other.to ?? Infinity;
      if (other.from >= end || otherEnd <= one.from) return [one];
      return [
        ...(one.from < other.from ? [{ ...one, to: other.from, ended: [] }] : []),
        ...(otherEnd < end ? [{ ...one, from: otherEnd }] : []),
      ];
    });
  return left;
}

/** From the first plan to come there until something is there. */
function announced(
  claims: readonly Claim[],
  entry: string | null,
  [first]: readonly Stretch[],
): readonly Stretch[] {
  if (first === undefined || entry === null) return [];
  const plans = claims
    .filter((claim) => isGoal(claim) && claim.topics.includes(entry) && claim.withdrawn === null)
    .flatMap((claim) =>
      claim.statedOn === null ? [] : [{ claim, from: middleOf(claim.statedOn) }],
    )
    .filter(({ from }) => from < first.from)
    .toSorted((a, b) => a.from - b.from);
  const [plan] = plans;
  if (plan === undefined) return [];
  return [{ form: 'announced', from: plan.from, to: first.from, began: [plan.claim], ended: [] }];
}

/** An opening in a market within the lane; that of the lane's own market is where its bar begins. */
function openingOf(span: PresenceSpan, lane: string, input: PanelInput): readonly LanePoint[] {
  const { dataset, i18n } = input;
  const [first, ...others] = span.began;
  if (span.market === lane || first === undefined || span.from === null) return [];
  const market = i18n.say(nameOf(dataset.vocabulary.markets, span.market));
  const thing = i18n.say(nameOf(dataset.vocabulary.things, span.thing));
  const when = first.period === null ? '' : whenShort(first.period, i18n);
  const ids = span.began.map(({ id }) => id);
  return [
    {
      key: `${first.id} ${lane} ${span.market}`,
      claims: [first.id, ...others.map(({ id }) => id)],
      text: {
        figure: i18n.t.lanes.opened(market, thing, when),
        lines: [
          i18n.t.kinds[first.kind],
          attribution(dataset, first, i18n),
          ...addedLines(span.began, i18n),
        ],
      },
      form: 'opening',
      at: fractionalYear(span.from),
      label: market,
      weight: 5,
      sign: signOf(input, ids),
      added: span.began.every(({ added }) => added),
    },
  ];
}

/** That something else came to a market, or went. In the lane's own market it is called what it is. */
function eventsOf(span: PresenceSpan, lane: string, input: PanelInput): readonly LanePoint[] {
  const name = input.i18n.say(nameOf(input.dataset.vocabulary.things, span.thing));
  return [
    ...span.began
      .slice(0, 1)
      .map((claim) => pointOf(claim, lane, input))
      .map((point) => (span.market === lane ? { ...point, label: name } : point)),
    ...span.ended.slice(0, 1).map((claim) => pointOf(claim, lane, input)),
  ];
}

const WEIGHT_OF_EVENT = 2;

/** What happened, as a point. */
export function pointOf(claim: Claim, place: string, input: PanelInput): LanePoint {
  const sign = signOf(input, [claim.id]);
  const text = describeClaim(input.dataset, claim, input.i18n, sign);
  return {
    key: `${claim.id} ${place}`,
    claims: [claim.id],
    text,
    form: 'happened',
    at: claim.period === null ? 0 : middleOf(claim.period),
    label: input.i18n.say(claim.label),
    weight: WEIGHT_OF_EVENT + (claim.quantity === null ? 0.5 : 0) + (claim.added ? 0 : 1),
    sign,
    added: claim.added,
  };
}

/** A stretch as a mark, up to the end of the axis where it goes on. */
export function segmentMark(
  { form, from, to, began, ended }: Stretch,
  lane: { readonly id: string; readonly label: string },
  end: number,
  thing: string,
  { dataset, i18n }: PanelInput,
): LaneSegment | null {
  const [first, ...others] = [...began, ...ended];
  if (first === undefined) return null;
  const { lanes } = i18n.t;
  const whenOf = (claim: Claim | undefined): string | null => {
    const days = claim?.statedOn ?? claim?.period ?? null;
    const event = claim !== undefined && !isGoal(claim) ? (claim.period ?? days) : days;
    return event === null ? null : whenShort(event, i18n);
  };
  const start = whenOf(first) ?? '';
  const stop = to === null ? null : whenOf(ended[0]);
  return {
    key: `${first.id} ${lane.id} ${form}`,
    claims: [first.id, ...others.map(({ id }) => id)],
    text: {
      figure:
        form === 'announced'
          ? lanes.announced(lane.label, start)
          : lanes.span(lane.label, thing, start, stop),
      lines: [
        i18n.t.kinds[first.kind],
        attribution(dataset, first, i18n),
        ...addedLines(began, i18n),
      ],
    },
    form,
    from,
    to: to ?? Math.max(from, end),
    end: stop === null || form !== 'full' ? null : lanes.stopped(stop),
    added: began.every(({ added }) => added),
  };
}

/** How a lane stands today, in a few words; empty where there is nothing to say. */
export function stateOf(
  { stretches, endOnly }: LanePresenceFound,
  part: string,
  hasPlans: boolean,
  i18n: PanelInput['i18n'],
): string {
  const { lanes } = i18n.t;
  const when = (claim: Claim | undefined): string =>
    claim?.period === null || claim === undefined ? '' : whenShort(claim.period, i18n);
  const whole = stretches.filter(({ form }) => form === 'full');
  const last = whole.at(-1);
  if (last !== undefined) {
    if (last.to !== null) return lanes.stopped(when(last.ended[0]));
    return whole.length > 1 ? lanes.back(when(last.began[0])) : lanes.since(when(last.began[0]));
  }
  if (endOnly !== null) return lanes.stopped(when(endOnly));
  if (stretches.some(({ form }) => form === 'part')) return part;
  return hasPlans ? lanes.plansOnly : '';
}
