import { keysThat, pick } from '../defaults';
import type { QueryValues } from '../query-values';
import type { KeysThat } from '../view-keys';
import type { ViewState } from '../view-state';
import { settle } from './cross-field';

/** What a frozen link is to hold fast: the edition that is shown now, and the language it is read in. */
export type Pin = { readonly [K in KeysThat<'does', 'pins'>]: NonNullable<QueryValues[K]> };

/**
 * The view as it is to open for ever (SPEC 6): every default that may become another is written out. A view of an edition
 * keeps that edition, and a chosen language stays. What stands beside it is no part of an edition.
 */
export function freeze(view: ViewState, pin: Pin): ViewState {
  const open = keysThat('pins').filter((key) => view[key] === null);
  return settle({ ...view, with: null, ...pick({ ...view, ...pin }, open) }).view;
}
