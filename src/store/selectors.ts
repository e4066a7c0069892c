import { pageScope, type PageScope, type ThemesOf } from '@/domain/selection/scope';
import type { ViewState } from '@/view/view-state';
import { memoLast, memoRecent } from '@/domain/basics/memo';
import { makeStages, type Stages } from '@/domain/index/stages';
import type { Selection } from '@/domain/index/select';
import type { Dataset } from '@/domain/record/record';
import type { Shown } from '@/domain/selection/shown';
import type { AppState } from './store';

type InView = Pick<AppState, 'dataset' | 'view'>;

const stagesOf = memoLast(makeStages);

/** What is reckoned of the record in use, each stage once; null until it has begun to arrive. */
export function selectStages({ dataset }: Pick<AppState, 'dataset'>): Stages | null {
  return dataset === null ? null : stagesOf(dataset);
}

/** Two, for where a view stands within another: a step of the story is one. */
const scopeOf = memoRecent(
  2,
  (
    whole: Dataset,
    shown: Shown,
    place: ViewState['place'],
    asof: ViewState['asof'],
    verdict: ViewState['verdict'],
    disagreement: ViewState['disagreement'],
    themesOf: ThemesOf,
  ) => pageScope({ whole, shown, place, asof, verdict, disagreement }, themesOf),
);

/** The record as the view asks for it: one corpus or both, and as known on a day. Null until it has begun to arrive. */
export function selectRecord({ dataset, view }: InView): Dataset | null {
  return selectStages({ dataset })?.record(view) ?? null;
}

/** Which claims the filters leave, with what each other choice would leave; null until the record has begun to arrive. */
export function selectSelection({ dataset, view }: InView): Selection | null {
  return selectStages({ dataset })?.selection(view, view) ?? null;
}

/** The claims shown, their conflicts and verdicts; null until the record has begun to arrive. */
export function selectShown({ dataset, view }: InView): Shown | null {
  return selectStages({ dataset })?.shown(view, view) ?? null;
}

/**
 * The view that the charts of panels are drawn in: while two days are compared that of the later one, in which what came
 * after the earlier one is told apart. All else on the page is as on the earlier one, a panel's table, too.
 */
export const drawnView = memoRecent(2, (view: ViewState): ViewState =>
  view.compare === null || view.tab === 'table'
    ? view
    : { ...view, asof: view.compare, compare: null },
);

/** The claims that the charts of panels are drawn from; null until the record has begun to arrive. */
export function selectDrawn({ dataset, view }: InView): Shown | null {
  return selectShown({ dataset, view: drawnView(view) });
}

/** What the page is about; null until the record has begun to arrive. `themesOf` is to be the same function each time. */
export function selectScope(
  state: Pick<AppState, 'dataset' | 'view'>,
  themesOf: ThemesOf,
): PageScope | null {
  const { dataset: whole, view } = state;
  const shown = selectShown(state);
  if (whole === null || shown === null) return null;
  const { place, asof, verdict, disagreement } = view;
  return scopeOf(whole, shown, place, asof, verdict, disagreement, themesOf);
}

/** Whether a part of the record is still on its way. Without the sources nothing more will come. */
export function selectIsLoading({ reference, timelines }: AppState): boolean {
  if (reference.status !== 'ready') return reference.status === 'loading';
  return Object.values(timelines).some((part) => part.status === 'loading');
}
