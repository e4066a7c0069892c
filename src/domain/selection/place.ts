/** Lists that have a page of their own; of all but targets each entry has one too. */
export const LISTS = ['targets', 'conflicts', 'claims', 'sources'] as const;
export type List = (typeof LISTS)[number];
export const ENTRY_LISTS = ['conflicts', 'claims', 'sources'] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/** Where the story of the record begins; its further steps stand below, from 2 on. */
export const STORY = 'story';

/** Where the numbers of a text are held against the record. */
export const NUMBERS = 'numbers';

/** First words of addresses that are spoken for: lists, frames, and what the site has besides pages. No panel has one as its id. */
export const TAKEN_ADDRESSES: readonly string[] = [
  ...LISTS,
  STORY,
  NUMBERS,
  'embed',
  'assets',
  'data',
  'editions',
  'icons',
  'schema',
  'styles',
];

/** Where the reader is: which page. */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'panel'; readonly panel: string }
  | { readonly page: 'list'; readonly list: List }
  | { readonly page: 'entry'; readonly list: EntryList; readonly id: string }
  /** Steps are counted from 1. Whether there is such a step its page says. */
  | { readonly page: 'story'; readonly step: number }
  | { readonly page: 'numbers' }
  | { readonly page: 'unknown'; readonly path: string };
