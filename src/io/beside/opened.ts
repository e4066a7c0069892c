import { asBeside, type BesideRecord } from '@/domain/record/beside';
import { OPENED } from '@/domain/record/claim-id';
import type { ReadFiles } from '@/domain/record/given';
import { indexRecord } from '@/domain/record/record';

/** A record that the reader has opened, as it stands beside another: no editor has said what the two have in common. */
export function openedBeside(record: NonNullable<ReadFiles['record']>): BesideRecord {
  const dataset = asBeside(indexRecord(record), OPENED);
  return { id: OPENED, name: record.vocabulary.company, dataset, terms: null };
}
