/** Words for promises and what became of them. */
export type TargetsMessages = {
  readonly title: string;
};
