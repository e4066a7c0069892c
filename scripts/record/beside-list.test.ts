import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_FOLDER } from '@/testing/other-record';
import { ROOT } from '../project';
import { besideProblems } from './beside-list';
import { readBesideList } from './record-folder';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beside-'));
  cpSync(OTHER_FOLDER, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: unknown): readonly string[] {
  writeFileSync(path.join(folder, 'beside.json'), JSON.stringify(file));
  return besideProblems(folder).map((problem) => problem.replace(`${folder}${path.sep}`, ''));
}

const entry = (parts: object): object => ({ id: 'acme', record: 'data', ...parts });

describe('the list of records that are published with one', () => {
  it('is in order where it is, and need not be', () => {
    expect(besideProblems(folder)).toEqual([]);
    expect(readBesideList(folder)).toEqual([]);
    expect(besideProblems(path.join(ROOT, 'data'))).toEqual([]);
    expect(besideProblems(path.join(ROOT, 'examples', 'huawei'))).toEqual([]);
  });

  it.each([
    ['a name that is taken', entry({ id: 'opened' }), /calls a record "opened"/],
    ['a folder that is not there', entry({ record: 'nowhere' }), /names the folder "nowhere"/],
    [
      'a metric that is none of this record',
      entry({ metrics: [{ own: 'none', other: 'revenue' }] }),
      /names "none", which is not among the metrics of this record/,
    ],
    [
      'a metric that is none of the other',
      entry({ metrics: [{ own: 'cups', other: 'none' }] }),
      /names "none", which is not among the metrics of data/,
    ],
    [
      'a basis that is none of the other',
      entry({ bases: [{ own: 'none', other: 'none' }] }),
      /names "none", which is not among the bases of data/,
    ],
  ])('that names %s is told', (_what, one, said) => {
    const problems = write({ schema: 1, beside: [one] });
    expect(problems.some((problem) => said.test(problem))).toBe(true);
    expect(problems.every((problem) => problem.startsWith('beside.json '))).toBe(true);
  });

  it('that is of another form is told, with what it should be', () => {
    expect(write({ schema: 1, beside: [{ id: 'A b', record: 'data' }] }).join()).toMatch(
      /is not an id/,
    );
    expect(write({ schema: 1, besides: [] }).join()).toMatch(/did you mean "beside"/);
    expect(write({ schema: 1, beside: [entry({}), entry({})] }).join()).toMatch(/has "acme" twice/);
  });
});
