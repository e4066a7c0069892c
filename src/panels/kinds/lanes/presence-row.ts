import type { LanePoint, LaneSegment } from '@/charts/lanes/lane-chart-data';
import { presenceSpans, type PresenceSpan } from '@/domain/findings/presence';
import { isGoal, type Claim } from '@/domain/record/claim';
import { marketAndAbove, nameOf, type LanePresence, type LanesPanel } from '@/domain/record/record';
import { fractionalYear, yearOf } from '@/domain/time/day';
import type { PanelInput } from '@/panels/panel';
import { attribution, describeClaim } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import { middleOf, whenShort } from './lane-times';
import { laneOfMarket, lanesOfClaim, marketOfLane } from './lanes-of';
import { addedLines } from './promise-plans';

/** A stretch of time on a lane, from all that its markets say. Null for an end that has not come. */
type Told = {
  readonly form: LaneSegment['form'];
  readonly from: number;
  readonly to: number | null;
  readonly began: readonly Claim[];
  readonly ended: readonly Claim[];
};

/** A stretch and what is seen of it in the years that are chosen. */
export type Stretch = Told & {
  /** From when on it is seen, whether it ended before or not. */
  readonly start: number;
  /** Whether it is: what ended before them is told where nothing came after. */
  readonly isSeen: boolean;
  /** Whether no claim that begins it would be chosen in any years. */
  readonly isAside: boolean;
};

/** What a lane has of presence. */
export type LanePresenceFound = {
  readonly stretches: readonly Stretch[];
  readonly points: readonly LanePoint[];
  /** Last end of which nothing on record says when it had begun. */
  readonly endOnly: Claim | null;
};

/** Presence on all lanes; null for a panel that draws none. */
export type PresenceKnown = {
  readonly spans: readonly PresenceSpan[];
  readonly things: LanePresence;
  /** Promises that would be chosen in some years. */
  readonly goals: readonly Claim[];
  /** All claims that would. */
  readonly ofAnyYear: ReadonlySet<Claim>;
};

/**
 * What the record in view tells up to the end of the years that are chosen, whatever else is chosen: what was there is there
 * whatever a reader looks at.
 */
export function knownUntilEnd(
  { themes }: LanesPanel,
  { dataset, years: { to } }: PanelInput,
): readonly Claim[] {
  return dataset.claims.filter(
    ({ theme, period }) =>
      themes.includes(theme) && (to === null || (period !== null && yearOf(period.from) <= to)),
  );
}

/** What came and went, by all that is known. */
export function presenceKnown(
  { presence, themes }: LanesPanel,
  known: readonly Claim[],
  { shown }: PanelInput,
): PresenceKnown | null {
  if (presence === null) return null;
  return {
    spans: presenceSpans(known),
    things: presence,
    ofAnyYear: new Set(shown.ofAnyYear),
    goals: shown.ofAnyYear.filter((claim) => isGoal(claim) && themes.includes(claim.theme)),
  };
}

/** Presence on a lane, from all that is known of it; events by the claims shown. */
export function presenceOn(
  lane: string,
  { spans: known, things, goals, ofAnyYear }: PresenceKnown,
  claims: readonly Claim[],
  input: PanelInput,
): LanePresenceFound {
  const { full, part, entry, points } = things;
  const { vocabulary } = input.dataset;
  const place = marketOfLane(lane, input);
  const spans = known.filter(
    ({ market }) =>
      laneOfMarket(vocabulary, market) === lane &&
      marketAndAbove(vocabulary, market).includes(place),
  );
  const of = (thing: string | null): readonly PresenceSpan[] =>
    spans.filter((span) => span.thing === thing);
  const whole = united(of(full), 'full');
  const lesser = united(of(part), 'part').flatMap((stretch) => besides(stretch, whole));
  const there = [...whole, ...lesser].toSorted((a, b) => a.from - b.from);
  const plans = goals.filter((goal) => lanesOfClaim('markets', input, goal).includes(lane));
  const own = new Set(claims);
  const told = spans.map((span) => ({
    ...span,
    began: span.began.filter((claim) => own.has(claim)),
    ended: span.ended.filter((claim) => own.has(claim)),
  }));
  const first = input.years.from ?? vocabulary.years.from;
  return {
    stretches: [...announced(plans, entry, there), ...there].map((stretch) => ({
      ...stretch,
      start: Math.max(stretch.from, first),
      isSeen: stretch.to === null || stretch.to >= first || stretch === whole.at(-1),
      isAside: !stretch.began.some((claim) => ofAnyYear.has(claim)),
    })),
    points: [
      ...told
        .filter(({ thing }) => thing === full)
        .flatMap((span) => openingOf(span, place, input)),
      ...told
        .filter(({ thing }) => points.includes(thing))
        .flatMap((span) => eventsOf(span, place, input)),
    ],
    endOnly: endingIn(of(full)),
  };
}

/** The last end of those that nothing on record tells the beginning of. */
function endingIn(spans: readonly PresenceSpan[]): Claim | null {
  const days = spans.flatMap(({ from, to, ended: [claim] }) =>
    from !== null || to === null || claim === undefined ? [] : [{ to, claim }],
  );
  return days.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1)?.claim ?? null;
}

/** What several markets of one lane have is there as long as any of them has it. */
function united(spans: readonly PresenceSpan[], form: Told['form']): readonly Told[] {
  const stretches: Told[] = [];
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
function besides(stretch: Told, others: readonly Told[]): readonly Told[] {
  let left: readonly Told[] = [stretch];
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
  [first]: readonly Told[],
): readonly Told[] {
  if (first === undefined || entry === null) return [];
  const plans = claims
    .filter((claim) => claim.topics.includes(entry) && claim.withdrawn === null)
    .flatMap((claim) =>
      claim.statedOn === null ? [] : [{ claim, from: middleOf(claim.statedOn) }],
    )
    .filter(({ from }) => from < first.from)
    .toSorted((a, b) => a.from - b.from);
  const [plan] = plans;
  if (plan === undefined) return [];
  return [{ form: 'announced', from: plan.from, to: first.from, began: [plan.claim], ended: [] }];
}

/** An opening in a market within that which the lane is of, where its own bar begins. */
function openingOf(span: PresenceSpan, place: string, input: PanelInput): readonly LanePoint[] {
  const { dataset, i18n } = input;
  const [first, ...others] = span.began;
  if (span.market === place || first === undefined || span.from === null) return [];
  const market = i18n.say(nameOf(dataset.vocabulary.markets, span.market));
  const thing = i18n.say(nameOf(dataset.vocabulary.things, span.thing));
  const when = first.period === null ? '' : whenShort(first.period, i18n);
  const ids = span.began.map(({ id }) => id);
  return [
    {
      key: `${first.id} ${place} ${span.market}`,
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

/** That something else came to a market, or went. In the market that the lane is of it is called what it is. */
function eventsOf(span: PresenceSpan, place: string, input: PanelInput): readonly LanePoint[] {
  const name = input.i18n.say(nameOf(input.dataset.vocabulary.things, span.thing));
  return [
    ...span.began
      .slice(0, 1)
      .map((claim) => pointOf(claim, place, input))
      .map((point) => (span.market === place ? { ...point, label: name } : point)),
    ...span.ended.slice(0, 1).map((claim) => pointOf(claim, place, input)),
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
