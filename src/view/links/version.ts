import { foldSigns } from '@/domain/basics/fold';
import { isQueryKey } from '../view-keys';
import type { Complaint } from './context';
import { MIGRATIONS, type Migration } from './migrations';
import type { Pair } from './pairs';
import { decodePercent } from './percent';

/** Version of the grammar that this codec writes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

export type Migrated = {
  /** The pairs in the current grammar, the last of them saying so. */
  readonly pairs: readonly Pair[];
  /** Versions reached on the way, in order. */
  readonly ran: readonly number[];
  readonly complaint: Complaint | null;
};

/** Reads `v` and runs the migrations that the query has not had. A newer query is left as it is, and that is said. */
export function migrateQuery(
  pairs: readonly Pair[],
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated {
  const current = migrations.length + 1;
  const { version, complaint } = readVersion(pairs, current);
  const due = migrations.filter((migration) => migration.to > version);
  const rest = pairs.filter((pair) => pair.key !== 'v');
  const migrated = due.reduce<readonly Pair[]>((query, { migrate }) => migrate(query), rest);
  const v: Pair = { key: 'v', name: 'v', value: String(current), last: false };
  return {
    // Said in the pairs themselves, so that a query that went through here is not migrated again.
    pairs: pairs.length === 0 ? pairs : [...migrated, v],
    ran: due.map((migration) => migration.to),
    complaint,
  };
}

function readVersion(
  pairs: readonly Pair[],
  current: number,
): { readonly version: number; readonly complaint: Complaint | null } {
  const pair = pairs.find(({ key, value }) => key === 'v' && value !== null && value !== '');
  if (pair === undefined) {
    // A query of somebody else's only, `?utm_source=x`, says nothing about the grammar: it is today's.
    const own = pairs.some(({ key }) => isQueryKey(key));
    return { version: own ? 1 : current, complaint: null };
  }
  const asked = foldSigns(decodePercent(pair.value ?? '', pair.last).text);
  // The end of a link is where sentences leave their full stops and brackets.
  const version = Number(/^\s*(\d{1,4})(?!\d)(?!\.\d)/.exec(asked)?.[1] ?? 0);
  if (version === 0) return { version: 1, complaint: { key: 'v', asked, reason: 'malformed' } };
  if (version <= current) return { version, complaint: null };
  return { version: current, complaint: { key: 'v', asked, reason: 'newer-version' } };
}
