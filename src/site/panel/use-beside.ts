import { useMemo } from 'react';
import { memoLast } from '@/domain/basics/memo';
import { makeStages } from '@/domain/index/stages';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import type { Shown } from '@/domain/selection/shown';
import { useI18n } from '@/i18n/i18n';
import type { BesideInput } from '@/panels/panel';
import { drawnView } from '@/store/selectors';
import type { AppState } from '@/store/store';
import { useApp } from '@/store/use-app';

const stagesOf = memoLast(makeStages);

const NONE: readonly string[] = [];

/**
 * What is shown of the record beside: of the years and kinds that are chosen, as known on the day. Its topics, markets and
 * sources, and the words in it, are its own: what is chosen of this record says nothing of them. Null until it is there.
 */
function selectBeside({ beside, view }: Pick<AppState, 'beside' | 'view'>): Shown | null {
  if (beside?.status !== 'ready' || beside.value.id !== view.with) return null;
  const { years, kinds, asof } = drawnView(view);
  return stagesOf(beside.value.dataset).shown(
    { corpus: EVERY_CORPUS, asof },
    { years, kinds, themes: NONE, topics: NONE, markets: NONE, sources: NONE, q: '' },
  );
}

/** The record beside as the view shows it; undefined where none stands there. */
export function useBeside(): BesideInput | undefined {
  const { say } = useI18n();
  const record = useApp(({ beside }) => (beside?.status === 'ready' ? beside.value : null));
  const shown = useApp(selectBeside);
  // What an editor says is of the published record.
  const isGiven = useApp((state) => state.given !== null);
  return useMemo(
    () =>
      record === null || shown === null
        ? undefined
        : { name: say(record.name), shown, terms: isGiven ? null : record.terms },
    [record, shown, isGiven, say],
  );
}
