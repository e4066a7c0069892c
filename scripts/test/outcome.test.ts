import { describe, expect, it } from 'vitest';
import { formatTotal, notRun, outcomeOfTool, outcomeOfVitest, total } from './outcome';

const file = (status: string, ...tests: readonly string[]): unknown => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...files: readonly unknown[]): unknown => ({ testResults: files });

describe('outcomeOfVitest', () => {
  it('counts tests that passed and failed', () => {
    const counted = outcomeOfVitest(
      report(file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')),
      1,
    );
    expect(counted).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const counted = outcomeOfVitest(report(file('passed', 'passed'), file('failed')), 1);
    expect(counted).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a file that fails after its tests have passed as one failure', () => {
    const counted = outcomeOfVitest(report(file('failed', 'passed', 'passed')), 1);
    expect(counted).toMatchObject({ passed: 2, failed: 1 });
  });

  it('does not count skipped tests, and says that there are some', () => {
    const counted = outcomeOfVitest(report(file('passed', 'passed', 'skipped', 'todo')), 0);
    expect(counted).toEqual({ passed: 1, failed: 0, note: '2 skipped' });
  });

  it('fails where a run had no tests', () => {
    expect(outcomeOfVitest(report(), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails where all tests passed and the run did not', () => {
    expect(outcomeOfVitest(report(file('passed', 'passed')), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it.each([null, 'text', {}, { testResults: [{}] }])('fails for the report %j', (broken) => {
    expect(outcomeOfVitest(broken, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('formatTotal', () => {
  it('sums all steps', () => {
    const outcomes = [outcomeOfTool(0), outcomeOfTool(2), { passed: 40, failed: 2 }, notRun('why')];
    expect(formatTotal(outcomes)).toBe('41 passed, 4 failed');
  });

  it('is a failure where there were no steps', () => {
    expect(total([]).failed).toBe(1);
  });
});
