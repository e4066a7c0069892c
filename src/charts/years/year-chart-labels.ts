import type { LabelRequest } from '../layout/place-labels';
import { barLabel, insetLabel } from './bar-label';
import { goalLabel, tickLabel } from './goal-label';
import { distance, FAR } from './label-distance';
import type { Ground } from './label-ground';
import { pointedAt } from './label-leader';
import type { TextPlace } from './label-writing';
import type { BarMark } from './year-chart-data';
import { hostIn, isGoal } from './year-columns';

/** Places for the label of a mark, best first; none so far away that nobody would look for it there. */
export function labelRequest(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  const request = anywhere(mark, ground);
  const target = pointedAt(mark, ground);
  const isNear = (place: TextPlace): boolean => distance(place, target) <= FAR;
  return { ...request, candidates: request.candidates.filter(isNear) };
}

function anywhere(mark: BarMark, ground: Ground): LabelRequest<TextPlace> {
  if (isGoal(mark)) return goalLabel(mark, ground);
  if (mark.form === 'tick') return tickLabel(mark, ground);
  return hostIn(ground.bars, mark) === mark ? barLabel(mark, ground) : insetLabel(mark, ground);
}
