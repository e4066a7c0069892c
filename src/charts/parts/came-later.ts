import { createContext } from 'react';

/** What is said of a mark whose claims all came after the earlier of two days that are compared; null of any other mark. */
export type CameLater = (claims: readonly string[]) => string | null;

/** By itself nothing is compared. */
export const CameLaterContext = createContext<CameLater>(() => null);
