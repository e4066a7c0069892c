import type { ErrorEntry } from '@/domain/basics/error-entry';

/** Words for reports of errors, which the reader may copy. */
export type ReportsMessages = {
  /** Of what failed where no part of the page says so. */
  readonly background: (count: number) => string;
  readonly open: string;
  readonly hint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly text: (parts: {
    readonly site: string;
    /** Name of the program's file, which tells builds apart. */
    readonly version: string;
    readonly edition: string;
    readonly entries: readonly ErrorEntry[];
  }) => string;
};
