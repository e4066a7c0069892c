import { createContext } from 'react';

/** Where the signs of a chart lead: to the conflict that one of a mark's claims is in, or to the other counts of the same. */
export type ConflictLink = {
  /** Address of that page, whatever the view: what a sign is drawn with. */
  readonly pageOf: (claims: readonly string[]) => string;
  /** Its address in the view as it is now. */
  readonly hrefOf: (claims: readonly string[]) => string;
  readonly onOpen: (claims: readonly string[]) => void;
};

/** Without one, as in a picture, a sign leads nowhere. */
export const ConflictLinkContext = createContext<ConflictLink | null>(null);

/** Key of the sign that stands beside a mark. */
export function signKey(key: string): string {
  return `${key} sign`;
}
