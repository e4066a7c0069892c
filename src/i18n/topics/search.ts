/** Words for the search of claims. */
export type SearchMessages = {
  readonly title: string;
  readonly results: (count: number) => string;
  readonly none: (query: string) => string;
  readonly hint: string;
};
