import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { referenceFiles, timelineFiles } from './record-files';

describe('the files of the record', () => {
  test('are all timelines in the data folder, named as their themes', () => {
    const names = timelineFiles.map(({ name }) => name).toSorted();
    expect(names.map((name) => `${name}.json`)).toEqual(readdirSync('data/timelines').toSorted());
    expect(names).toEqual(
      readRealRecord()
        .vocabulary.themes.map(({ id }) => id)
        .toSorted(),
    );
  });

  test('are sources, rates, assessments and verdicts besides', () => {
    expect(referenceFiles.map(({ name }) => name).toSorted()).toEqual([
      'conflicts',
      'exchange-rates',
      'promises',
      'sources',
    ]);
  });

  test('have an address each', () => {
    const files = [...timelineFiles, ...referenceFiles];
    for (const { name, url } of files) expect(url).toContain(name);
    expect(new Set(files.map(({ url }) => url)).size).toBe(files.length);
  });
});
