/**
 * `npm run bench:index`: filters and all counts ahead by sets of bits, beside going through every claim, on records of three
 * sizes in one run. Both give the same numbers: `src/domain/index/select.laws.test.ts` holds them equal.
 */
import path from 'node:path';
import { indexClaims } from '@/domain/index/record-index';
import { claimsOf, partBits, select } from '@/domain/index/select';
import { FACETS, type Filters } from '@/domain/selection/choices';
import { filterClaims } from '@/domain/selection/filter';
import type { Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { ROOT } from '../scripts/project';
import { readRecordFolder } from '../scripts/record/record-folder';
import { writeRecord } from './records';
import { OUT } from './sites';
import { median } from './statistics';

const SIZES = [426, 10_000, 100_000];
const RUNS = 9;

export function main(): number {
  console.log('| claims | index | filter and count by bits | row by row | bits ÷ rows |');
  console.log('|---:|---:|---:|---:|---:|');
  for (const size of SIZES) {
    const folder = path.join(OUT, `record-${size}`);
    writeRecord(folder, path.join(ROOT, 'data'), size);
    const dataset = readRecordFolder(folder);
    const index = time(() => indexClaims(dataset));
    const bits = time(() => countByBits(dataset));
    const rows = time(() => countByRows(dataset), size > 1000 ? 3 : RUNS);
    const told = [index, bits, rows].map((ms) => `${ms.toFixed(2)} ms`);
    console.log(`| ${[size, ...told, (bits / rows).toFixed(4)].join(' | ')} |`);
  }
  return 0;
}

const FILTERS: Filters = {
  ...DEFAULT_VIEW,
  years: { from: 2013, to: 2016 },
  kinds: ['outcome', 'target'],
};

const indexes = new WeakMap<Dataset, ReturnType<typeof indexClaims>>();

function indexOf(dataset: Dataset): ReturnType<typeof indexClaims> {
  const known = indexes.get(dataset) ?? indexClaims(dataset);
  indexes.set(dataset, known);
  return known;
}

/** What is left, and what each option of each facet would leave. Gives the sum of all numbers, so that nothing is skipped. */
function countByBits(dataset: Dataset): number {
  const index = indexOf(dataset);
  const part = partBits(index, { corpus: 'all', asof: null });
  const selection = select(index, part, FILTERS, () => part);
  const counts = FACETS.flatMap((facet) => [...selection.countOptions(facet).values()]);
  return claimsOf(index, selection.bits).length + sum(counts);
}

function countByRows(dataset: Dataset): number {
  const { themes, topics, markets } = dataset.vocabulary;
  const options: Readonly<Record<(typeof FACETS)[number], readonly { readonly id: string }[]>> = {
    themes,
    topics,
    markets,
    kinds: [...indexOf(dataset).facets.kinds.keys()].map((id) => ({ id })),
    sources: dataset.sources,
  };
  const counts = FACETS.flatMap((facet) =>
    options[facet].map(({ id }) => filterClaims(dataset, { ...FILTERS, [facet]: [id] }).length),
  );
  return filterClaims(dataset, FILTERS).length + sum(counts);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Milliseconds of the middle run, after one to warm up. */
function time(run: () => unknown, runs = RUNS): number {
  run();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(taken);
}
