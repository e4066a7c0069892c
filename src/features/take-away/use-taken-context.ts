import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import type { ViewState } from '@/view/view-state';
import { useBeside } from '@/site/panel/use-beside';
import { useServices } from '@/site/services';
import type { TakenContext } from './taken-of';
import { takenWords } from './taken-words';

/** `viewOf` gives what is taken away of the reader's view. */
export function useTakenContext(
  dataset: Dataset,
  viewOf: (view: ViewState) => ViewState = (view) => view,
): TakenContext {
  const i18n = useI18n();
  const view = useApp((state) => viewOf(state.view));
  const beside = useBeside();
  const { linkTo } = useServices();
  return { view, i18n, linkTo, beside, words: takenWords(dataset, i18n, linkTo) };
}
