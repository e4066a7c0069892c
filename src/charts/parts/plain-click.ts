import type { MouseEvent } from 'react';

/** Whether a click is an ordinary one, and not one that asks for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
