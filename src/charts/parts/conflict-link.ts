import { createContext } from 'react';
import type { Mark } from './mark';

/** Where the warning signs of a chart lead: to the conflict that one of a mark's claims is in. */
export type ConflictLink = {
  readonly hrefOf: (claims: readonly string[]) => string;
  readonly onOpen: (claims: readonly string[]) => void;
};

/** Without one, as in a picture, a sign leads nowhere. */
export const ConflictLinkContext = createContext<ConflictLink | null>(null);

/** Keys of marks in the order in which they are reached: a sign comes after the mark that it stands beside. */
export function keysWithSigns(
  marks: readonly (Mark & { readonly conflict?: boolean })[],
): readonly string[] {
  return marks.flatMap(({ key, conflict }) => (conflict === true ? [key, signKey(key)] : [key]));
}

export function signKey(key: string): string {
  return `${key} sign`;
}
