import { useEffect, useState } from 'react';
import type { HandedFile, ReadFiles } from '@/domain/record/given';
import { useServices } from '@/site/services';

export type Reading =
  | { readonly status: 'waiting' }
  | { readonly status: 'reading'; readonly done: number; readonly of: number }
  | { readonly status: 'read'; readonly read: ReadFiles }
  | { readonly status: 'failed'; readonly why: string };

const WAITING: Reading = { status: 'waiting' };

/** How far the reading of some files has come. Other files call off what is read of those before. */
export function useReading(handed: readonly HandedFile[]): Reading {
  const { given } = useServices();
  const [reading, setReading] = useState<{
    readonly of: readonly HandedFile[];
    readonly state: Reading;
  }>({ of: handed, state: WAITING });
  useEffect(() => {
    if (handed.length === 0) return undefined;
    let isWanted = true;
    const tell = (state: Reading): void => {
      if (isWanted) setReading({ of: handed, state });
    };
    const run = async (): Promise<void> => {
      try {
        const read = await given.read(handed, (done, of) => {
          tell({ status: 'reading', done, of });
        });
        tell({ status: 'read', read });
      } catch (error) {
        tell({ status: 'failed', why: error instanceof Error ? error.message : String(error) });
      }
    };
    void run();
    return () => {
      isWanted = false;
    };
  }, [given, handed]);
  return reading.of === handed ? reading.state : WAITING;
}
