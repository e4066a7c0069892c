import type { Shown } from '@/domain/selection/shown';
import { selectShown } from '@/store/selectors';
import { sentenceIn, viewAt } from './expected';
import { RECORD } from './record';

/** What the record holds for an address: its day, its corpus and its filters honoured. */
export function recordAt(address: string): Shown {
  const shown = selectShown({ dataset: RECORD, view: viewAt(address) });
  if (shown === null) throw new Error('the record is there');
  return shown;
}

export function sentenceAt(address: string): string {
  return sentenceIn(viewAt(address));
}
