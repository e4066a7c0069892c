import { createContext, use } from 'react';
import type { Subject } from './subject';

export type OpenShare = (subject: Subject) => void;

export const ShareContext = createContext<OpenShare | null>(null);

/** Opens the dialog in which a view is handed on; null where nothing is shared, as in a frame. */
export function useShare(): OpenShare | null {
  return use(ShareContext);
}
