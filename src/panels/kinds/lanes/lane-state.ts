import type { LaneRow, LaneSegment } from '@/charts/lanes/lane-chart-data';
import { isGoal, type Claim } from '@/domain/record/claim';
import { nameOf, type LanePresence } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { attribution } from '@/words/describe';
import { whenShort } from './lane-times';
import type { LanePresenceFound, Stretch } from './presence-row';
import { addedLines } from './promise-plans';

type Ends = { readonly from: number; readonly to: number };

type Lane = Pick<LaneRow, 'id' | 'label'> & { readonly presence: LanePresenceFound };

/** What is drawn of the presence on a lane, within the ends of an axis, and all that led to its state. */
export function presenceMarks(
  lane: Lane,
  things: LanePresence | null,
  axis: Ends,
  input: PanelInput,
): Pick<LaneRow, 'segments' | 'history'> {
  const { stretches } = lane.presence;
  const last = stretches.findLast(({ form }) => form === 'full');
  return {
    segments: stretches.flatMap((stretch) => {
      const thing = nameOfThing(stretch.form === 'part' ? things?.part : things?.full, input);
      const mark = segmentMark(stretch, lane, axis, thing, input);
      // How it ended last is the state of the lane.
      return mark === null ? [] : [stretch === last ? { ...mark, end: null } : mark];
    }),
    history: stretches.flatMap(({ form, from, to, began, ended, isAside }) =>
      form === 'announced' || isAside
        ? []
        : [{ form, from, to, claims: [...began, ...ended].map(({ id }) => id) }],
    ),
  };
}

export function nameOfThing(
  thing: string | null | undefined,
  { dataset, i18n }: PanelInput,
): string {
  return i18n.say(nameOf(dataset.vocabulary.things, thing ?? ''));
}

/** A stretch as a mark, which opens all claims that it rests on; null where nothing of it is seen. */
function segmentMark(
  { form, from, start, to, began, ended, isSeen, isAside }: Stretch,
  lane: Lane,
  axis: Ends,
  thing: string,
  { dataset, claims, i18n }: PanelInput,
): LaneSegment | null {
  const [first, ...others] = [...began, ...ended];
  const left = Math.max(start, axis.from);
  if (first === undefined || !isSeen || left > axis.to) return null;
  const { lanes } = i18n.t;
  const whenOf = (claim: Claim | undefined): string | null => {
    const days = claim?.statedOn ?? claim?.period ?? null;
    const event = claim !== undefined && !isGoal(claim) ? (claim.period ?? days) : days;
    return event === null ? null : whenShort(event, i18n);
  };
  const since = whenOf(first) ?? '';
  const stop = to === null ? null : whenOf(ended[0]);
  return {
    key: `${first.id} ${lane.id} ${form}`,
    claims: [first.id, ...others.map(({ id }) => id)],
    text: {
      figure:
        form === 'announced'
          ? lanes.announced(lane.label, since)
          : lanes.span(lane.label, thing, since, stop),
      lines: [
        i18n.t.kinds[first.kind],
        attribution(dataset, first, i18n),
        ...addedLines(began, i18n),
        ...(claims.includes(first) ? [] : [lanes.notChosen]),
      ],
    },
    form,
    from: left,
    to: Math.max(left, Math.min(to ?? axis.to, axis.to)),
    isBefore: from < left,
    isAside,
    isOver: stop !== null && form === 'full',
    end: stop === null || form !== 'full' ? null : lanes.stopped(stop),
    added: began.every(({ added }) => added),
  };
}

/** How a lane stands at the end of the years, in a few words; empty where there is nothing to say. */
export function stateOf(
  { stretches, endOnly }: LanePresenceFound,
  part: string,
  hasPlans: () => boolean,
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
  return hasPlans() ? lanes.plansOnly : '';
}
