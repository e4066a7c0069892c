/** Words for pages of claims: list, one claim, citing, previous and next. */
export type ClaimsMessages = {
  readonly title: string;
};
