import { asBeside } from '@/domain/record/beside';
import { OPENED } from '@/domain/record/claim-id';
import type { ReadFiles } from '@/domain/record/given';
import { indexRecord } from '@/domain/record/record';
import type { AppStore } from '@/store/store';

/** Puts a record that the reader has opened beside the one in use. No editor has said what the two have in common. */
export function standBeside(store: AppStore, { record }: Pick<ReadFiles, 'record'>): void {
  if (record === null) return;
  const { setBeside, changeView } = store.getState();
  const dataset = asBeside(indexRecord(record), OPENED);
  const name = record.vocabulary.company;
  setBeside({ status: 'ready', value: { id: OPENED, name, dataset, terms: null } });
  changeView({ with: OPENED });
}
