import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { useServices } from '@/site/services';
import type { TakenContext } from './taken-of';
import { takenWords } from './taken-words';

export function useTakenContext(dataset: Dataset): TakenContext {
  const i18n = useI18n();
  const view = useApp((state) => state.view);
  const { linkTo } = useServices();
  return { view, i18n, linkTo, words: takenWords(dataset, i18n, linkTo) };
}
