import type { HandedFile, OnProgress, ReadFiles } from '@/domain/record/given';
import type { RecordFollower } from '../follow-edition';
import type { AppStore } from '@/store/store';
import { DEFAULT_VIEW } from '@/view/view-state';
import { chosenFiles, droppedFiles } from './handed-files';
import type { PackedForm } from '@/schema/open/pack-record';

type Surroundings = {
  readonly store: AppStore;
  readonly follower: RecordFollower;
  readonly today: () => string;
};

/** What the app may do with records of the reader's own. Whatever reads or packs them is loaded when it is asked for. */
export function givenRecords({ store, follower, today }: Surroundings) {
  return {
    dropped: droppedFiles,
    chosen: chosenFiles,
    read: async (files: readonly HandedFile[], onProgress: OnProgress): Promise<ReadFiles> => {
      const { readGiven } = await import('./read-given');
      return readGiven(
        files,
        { day: today(), rates: store.getState().dataset?.rates ?? null },
        onProgress,
      );
    },
    show: ({ record, texts, problems }: ReadFiles, name: string): void => {
      if (record === null) return;
      store.getState().setView(DEFAULT_VIEW, 'push');
      follower.give(record, { name, texts, problems });
    },
    standBeside: async (read: ReadFiles): Promise<void> => {
      (await import('../beside/opened')).standBeside(store, read);
    },
    pack: async (form: PackedForm) => {
      const { given, dataset } = store.getState();
      if (given === null || dataset === null) return null;
      const { packRecord } = await import('@/schema/open/pack-record');
      return packRecord(form, given, dataset);
    },
    takeBack: (): void => {
      follower.takeBack();
      store.getState().setView(DEFAULT_VIEW, 'push');
    },
  };
}
