import { oneFileEn } from '@/i18n/topics/one-file-en';
import type { ViewState } from '@/view/view-state';
import type { Services } from './services';

/** What is said of the file. Where it failed there is nothing that could be copied by hand instead. */
export type SavedOneFile =
  | { readonly as: 'done'; readonly text: string }
  | { readonly as: 'failed'; readonly text: string; readonly byHand: null };

/**
 * Makes the dashboard as one file that opens on a view, and saves it. Tells that it is being made, then under which name it was
 * saved, or that it could not be.
 */
export async function saveOneFile(
  make: NonNullable<Services['oneFile']>,
  view: ViewState,
  { save, errors }: Pick<Services, 'save' | 'errors'>,
  tell: (said: SavedOneFile) => void,
): Promise<void> {
  tell({ as: 'done', text: oneFileEn.making });
  try {
    const file = await make(view);
    save(file);
    tell({ as: 'done', text: oneFileEn.saved(file.name) });
  } catch (error) {
    errors.report('one file', error, true);
    const why = error instanceof Error ? error.message : String(error);
    tell({ as: 'failed', text: oneFileEn.failed(why), byHand: null });
  }
}
