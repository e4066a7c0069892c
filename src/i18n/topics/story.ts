/** Words around the story of a record; its own are the record's. */
export type StoryMessages = {
  readonly title: string;
  /** On what leads into it. */
  readonly begin: string;
  readonly stepOf: (at: number, count: number) => string;
  /** Of a step over what was known on a day. */
  readonly asKnown: (day: string) => string;
  readonly steps: string;
  readonly goTo: (at: number, title: string) => string;
  readonly back: string;
  readonly next: string;
  /** On what leads out of it, at its end. */
  readonly all: string;
  readonly openView: string;
  /** Before what came, where the reader could guess. */
  readonly answer: string;
  readonly noStep: string;
  readonly none: string;
};
