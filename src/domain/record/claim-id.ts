/** What addresses call a record beside that the reader has opened: it is on no other machine. */
export const OPENED = 'opened';

/** Behind the name of its record, in the id of a claim of a record beside: no two records have the same claim. */
const MARK = '.';

/** The record beside whose claim has this id; null for the record in use. */
export function recordOfClaim(id: string): string | null {
  const at = id.indexOf(MARK);
  return at < 0 ? null : id.slice(0, at);
}

/** The id that a claim has in its own record. */
export function idWithin(id: string): string {
  return id.slice(id.indexOf(MARK) + 1);
}
