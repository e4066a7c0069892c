/** What the id of a claim of a record beside begins with: no two records have the same claim. */
const MARK = /^(?<record>[a-z0-9-]+)\./;

/** The record beside whose claim has this id; null for the record in use. */
export function recordOfClaim(id: string): string | null {
  return MARK.exec(id)?.groups?.['record'] ?? null;
}

/** The id that a claim has in its own record. */
export function idWithin(id: string): string {
  return id.replace(MARK, '');
}
