/** Words for pictures of charts, and around saving them. */
export type PicturesMessages = {
  readonly svg: string;
  readonly png: string;
  readonly svgOf: (panel: string) => string;
  readonly pngOf: (panel: string) => string;
  readonly sources: (names: string) => string;
  readonly sourcesAndMore: (names: string, more: number) => string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** The browser protects its reader by giving back other pixels than were painted. */
  readonly noise: string;
  readonly inTable: string;
  readonly moreConflicts: (count: number) => string;
};
