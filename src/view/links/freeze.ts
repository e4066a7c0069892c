import type { Language } from '@/domain/basics/text';
import type { ViewState } from '../view-state';

/** What a frozen link is to hold fast: the edition that is shown now, and the language it is read in. */
export type Pin = { readonly edition: string; readonly lang: Language };

/**
 * The view as it is to open for ever (SPEC 6): every default that may become another is written out. A view of an edition
 * keeps that edition, and a chosen language stays.
 */
export function freeze(view: ViewState, pin: Pin): ViewState {
  return { ...view, edition: view.edition ?? pin.edition, lang: view.lang ?? pin.lang };
}
