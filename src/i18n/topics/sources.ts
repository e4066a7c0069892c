/** Words for sources: list and one source. */
export type SourcesMessages = {
  readonly title: string;
};
