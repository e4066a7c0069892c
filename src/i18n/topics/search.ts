/** Words for the search. */
export type SearchMessages = {
  readonly title: string;
  readonly results: (count: number) => string;
  /** How much is listed, for those who do not see the list. */
  readonly offered: (count: number) => string;
  readonly none: (query: string) => string;
  readonly hint: string;
  /** What else it offers: "market", and with how many claims. */
  readonly kinds: Readonly<Record<'page' | 'panel' | 'market' | 'topic', string>>;
  readonly of: (kind: string, claims: number) => string;
  readonly filterBy: (words: string) => string;
};
