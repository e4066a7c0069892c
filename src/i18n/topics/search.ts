/** Words for the search of claims. */
export type SearchMessages = {
  readonly title: string;
};
