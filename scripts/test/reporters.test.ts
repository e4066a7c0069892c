import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT, REPORT_FOLDER, reportersFor, timeOf, TIMES } from './reporters';

describe('reportersFor', () => {
  it('only says what it sees where nobody asks for files', () => {
    expect(reportersFor({})).toEqual(['default']);
  });

  it('leaves the report and the times in the folder that is named', () => {
    const [lines, report, times, ...others] = reportersFor({ [REPORT_FOLDER]: '/asked' });
    expect(lines).toBe('default');
    expect(report).toEqual(['json', { outputFile: path.join('/asked', REPORT) }]);
    expect(times).toHaveProperty('onTestRunEnd');
    expect(others).toEqual([]);
    expect(REPORT).not.toBe(TIMES);
  });
});

describe('timeOf', () => {
  it('is all that a file took: loading it, its hooks and its tests', () => {
    const root = path.join(path.sep, 'project');
    const module = {
      moduleId: path.join(root, 'src', 'a.test.ts'),
      project: { config: { root } },
      diagnostic: () => ({ setupDuration: 1, collectDuration: 20, duration: 300 }),
    };
    expect(timeOf(module)).toEqual({ file: 'src/a.test.ts', ms: 321 });
  });
});
