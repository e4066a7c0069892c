import { isQueryKey, writeKey } from '../view-keys';
import type { LinkIssue, ViewState } from '../view-state';
import type { Complaint } from './context';
import { CURRENT_VERSION } from './version';

/** A notice is read, and what was asked for may be anything. */
const MAX_ASKED = 120;

/** Completes issues by what the view shows in place of what was asked for. */
export function withShown(complaints: readonly Complaint[], view: ViewState): readonly LinkIssue[] {
  return complaints.map((complaint) => ({
    ...complaint,
    asked: shorten(complaint.asked),
    shown: complaint.shown ?? shownFor(complaint.key, view),
  }));
}

function shownFor(key: string, view: ViewState): string {
  if (key === 'v') return String(CURRENT_VERSION);
  return isQueryKey(key) ? writeKey(view, key) : '';
}

function shorten(text: string): string {
  const chars = Array.from(text);
  return chars.length <= MAX_ASKED ? text : `${chars.slice(0, MAX_ASKED - 1).join('')}…`;
}
