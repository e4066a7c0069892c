import type { FileTime, Outcome } from './outcome';

const MOST = 10;

/** The files of tests that took longest, of all steps together. */
export function slowestOf(outcomes: readonly Outcome[]): readonly FileTime[] {
  return outcomes
    .flatMap(({ times = [] }) => times)
    .toSorted((a, b) => b.ms - a.ms || (a.file < b.file ? -1 : 1))
    .slice(0, MOST);
}

/** A line each, under a heading; nothing where no file was timed. */
export function formatSlowest(times: readonly FileTime[]): readonly string[] {
  if (times.length === 0) return [];
  const lines = times.map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`);
  return ['The slowest files of tests:', ...lines];
}

/** Reads what `time-reporter.ts` wrote. Whatever is no list of times is none: a run that broke off is told elsewhere. */
export function parseTimes(input: unknown): readonly FileTime[] {
  return Array.isArray(input) && input.every(isFileTime) ? input : [];
}

function isFileTime(value: unknown): value is FileTime {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'file' in value &&
    typeof value.file === 'string' &&
    'ms' in value &&
    typeof value.ms === 'number'
  );
}
