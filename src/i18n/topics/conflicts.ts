/** Words for conflicts: list, one conflict, reasons. */
export type ConflictsMessages = {
  readonly title: string;
};
