import { describe, expect, it } from 'vitest';
import path from 'node:path';
import type { Dataset } from '@/domain/record/record';
import { readRealRecord } from '@/testing/real-record';
import { ROOT } from '../../../scripts/project';
import { readRecordFolder } from '../../../scripts/record/record-folder';
import { readSheets, type SheetsRecord } from './read-sheets';
import { writeSheets } from './write-sheets';

const RECORDS: readonly (readonly [string, Dataset])[] = [
  ['the record', readRealRecord()],
  ['the second record', readRecordFolder(path.join(ROOT, 'examples', 'huawei'))],
];

function open({ claims, sources }: ReturnType<typeof writeSheets>): SheetsRecord {
  return readSheets({
    claims: { file: 'claims.csv', text: claims },
    sources: { file: 'sources.csv', text: sources },
    company: 'Acme',
    title: 'Acme',
    day: '2026-11-26',
    rates: null,
  });
}

describe.each(RECORDS)('%s as two sheets', (_name, record) => {
  const sheets = writeSheets(record);
  const opened = open(sheets);

  it('is read back with every claim, and nothing of it is wrong', () => {
    expect(opened.problems.filter(({ weight }) => weight === 'wrong')).toEqual([]);
    const plain = (claims: Dataset['claims'] | undefined): unknown =>
      claims?.map(({ id, kind, quantity, period, fragment, gloss, label, source }) => ({
        id,
        kind,
        quantity,
        period,
        fragment,
        gloss,
        label,
        source,
      }));
    const byId = (claims: Dataset['claims'] | undefined) =>
      claims?.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(plain(byId(opened.dataset?.claims))).toEqual(plain(byId(record.claims)));
  });

  it('is the same to the byte when it is opened and written again', () => {
    if (opened.dataset === null) throw new Error('nothing was read');
    expect(writeSheets(opened.dataset)).toEqual(sheets);
  });
});
