import { makeClaimSearch } from '@/features/search/search-index';
import type { Claim } from '@/domain/record/claim';
import { filterClaims } from '@/domain/selection/filter';
import { DEFAULT_VIEW } from '@/view/view-state';
import { readRealRecord } from '@/testing/real-record';

const QUERIES = [
  's',
  'samsung',
  'samsng',
  '74.3',
  'miljard',
  'smarten glühbirnen',
  '小米',
  'internet services india',
];
const ROUNDS = 40;

/**
 * Compares in one run the two ways of searching the record: the index behind the search of claims, and a scan over all
 * claims. Prints the median of each query in milliseconds: `node scripts/run.mjs scripts/bench-search.ts`.
 */
export function main(): number {
  const record = readRealRecord();
  const search = makeClaimSearch(record);
  const ways: readonly (readonly [string, (query: string) => readonly Claim[]])[] = [
    ['index', search],
    ['scan', (query) => filterClaims(record, { ...DEFAULT_VIEW, q: query })],
  ];
  console.log(
    `${record.claims.length} claims; index made in ${median(timesOf(() => makeClaimSearch(record), 5))} ms`,
  );
  for (const query of QUERIES) {
    const said = ways.map(([name, run]) => {
      const ms = median(timesOf(() => run(query), ROUNDS));
      return `${name} ${ms} ms, ${run(query).length} found`;
    });
    console.log(`${query}: ${said.join(' · ')}`);
  }
  return 0;
}

function timesOf(run: () => unknown, rounds: number): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function median(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(2);
}
