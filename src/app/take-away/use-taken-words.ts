import { useMemo } from 'react';
import type { TakenWords } from '@/domain/export/taken';
import type { Dataset } from '@/domain/record';
import { DEFAULT_VIEW } from '@/domain/view-state';
import { useI18n } from '@/i18n/i18n';
import { figureOf } from '@/panels/shared/describe';
import { useServices } from '../services';

/** How what is taken away is called in the reader's language, and where its pages are. */
export function useTakenWords(dataset: Dataset | null): TakenWords {
  const i18n = useI18n();
  const { linkTo } = useServices();
  return useMemo(
    () => ({
      say: i18n.say,
      figureOf: (claim) => (dataset === null ? '' : figureOf(dataset, claim, i18n)),
      entryLink: (list, id) => linkTo({ ...DEFAULT_VIEW, place: { page: 'entry', list, id } }),
    }),
    [i18n, dataset, linkTo],
  );
}
