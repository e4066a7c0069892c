import { createContext } from 'react';

/** Where the warning signs of a chart lead: to the conflict that one of a mark's claims is in. */
export type ConflictLink = {
  /** Address of the conflict's page, whatever the view: what a sign is drawn with. */
  readonly pageOf: (claims: readonly string[]) => string;
  /** Address of that page in the view as it is now. */
  readonly hrefOf: (claims: readonly string[]) => string;
  readonly onOpen: (claims: readonly string[]) => void;
};

/** Without one, as in a picture, a sign leads nowhere. */
export const ConflictLinkContext = createContext<ConflictLink | null>(null);

/** Key of the sign that stands beside a mark. */
export function signKey(key: string): string {
  return `${key} sign`;
}
