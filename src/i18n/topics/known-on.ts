/** Words for as known on a day, two days compared, and the two corpora. */
export type KnownOnMessages = {
  readonly title: string;
};
