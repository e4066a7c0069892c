/** What a step of the checks came to. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** What the numbers alone do not say. */
  readonly note?: string;
  /** How long its files of tests took, where it has any. */
  readonly times?: readonly FileTime[];
};

/** What one file of tests took: loading it, its hooks and its tests. */
export type FileTime = { readonly file: string; readonly ms: number };

/** A tool that only passes or fails counts as one test. */
export function outcomeOfTool(exitCode: number): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step that could not be tried counts as one failed test. */
export function notRun(why: string): Outcome {
  return { passed: 0, failed: 1, note: `not run: ${why}` };
}

/**
 * Counts the tests in Vitest's JSON report. A file that could not be loaded, a run without any
 * test, a failure that no test had, and a missing report each count as one failed test, so that
 * nothing is green by having been left out.
 */
export function outcomeOfVitest(report: unknown, exitCode: number): Outcome {
  const files = filesOf(report);
  if (files === null) return notRun('there is no report');
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  const unloaded = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = count('passed');
  const failed = count('failed') + unloaded;
  const left = tests.length - passed - count('failed');
  const notes = [
    ...(unloaded > 0 ? [`${unloaded} files failed as a whole`] : []),
    ...(left > 0 ? [`${left} skipped`] : []),
  ];
  if (failed === 0 && tests.length === 0) return { passed, failed: 1, note: 'no tests were found' };
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, note: 'an error outside of the tests' };
  }
  return notes.length === 0 ? { passed, failed } : { passed, failed, note: notes.join(', ') };
}

/** The line that everything ends with. */
export function formatTotal(outcomes: readonly Outcome[]): string {
  const { passed, failed } = total(outcomes);
  return `${passed} passed, ${failed} failed`;
}

/** The sum of outcomes. No outcome at all is a failure. */
export function total(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.length === 0) return notRun('there were no steps');
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
  };
}

type TestFile = {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
};

function filesOf(report: unknown): readonly TestFile[] | null {
  if (typeof report !== 'object' || report === null || !('testResults' in report)) return null;
  const { testResults } = report;
  return Array.isArray(testResults) && testResults.every(isTestFile) ? testResults : null;
}

function isTestFile(value: unknown): value is TestFile {
  if (typeof value !== 'object' || value === null) return false;
  return 'status' in value && 'assertionResults' in value && Array.isArray(value.assertionResults);
}
