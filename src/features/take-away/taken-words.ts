import type { TakenWords } from '@/domain/export/taken';
import type { Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import type { I18n } from '@/i18n/i18n';
import { figureOf } from '@/words/describe';
import type { Services } from '@/site/services';

/** How what is taken away, be it of the record of this name that stands beside, is called in the reader's language, and where its pages are. */
export function takenWords(
  dataset: Dataset,
  i18n: I18n,
  linkTo: Services['linkTo'],
  beside: string | null = null,
): TakenWords {
  return {
    say: i18n.say,
    figureOf: (claim) => figureOf(dataset, claim, i18n),
    entryLink: (list, id) =>
      linkTo({
        ...DEFAULT_VIEW,
        // A record beside has no pages: its claims open over the one in use.
        ...(beside === null
          ? { place: { page: 'entry', list, id } }
          : { with: beside, claim: list === 'claims' ? id : null }),
      }),
  };
}
