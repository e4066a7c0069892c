/** Names of columns, each with what else it may be called. */
export type ColumnNames = ReadonlyMap<string, readonly string[]>;

/** Columns of a sheet of claims, in the order in which they are written, each with what else it may be called. */
export const CLAIM_COLUMNS: ColumnNames = new Map([
  ['id', ['claim', 'number']],
  ['theme', ['panel', 'subject']],
  ['kind', ['type']],
  ['label', ['short', 'what']],
  ['gloss', ['meaning', 'in our words', 'description']],
  ['topics', ['topic']],
  ['markets', ['market', 'country', 'region']],
  ['metric', ['measure']],
  ['basis', ['counted as']],
  ['figure', ['amount', 'value', 'quantity']],
  ['absent', ['no figure']],
  ['derived', ['worked out']],
  ['restates', ['same as']],
  ['period', ['when', 'about', 'year']],
  ['presence', ['step']],
  ['presence_of', ['thing']],
  ['forecast', []],
  ['source', ['source id']],
  ['paragraph', ['line']],
  ['fragment', ['quote', 'quotation', 'words', 'verbatim']],
  ['fragment_language', ['quote language']],
  ['stated_by', ['said by', 'speaker', 'who']],
  ['via', ['through']],
  ['stated_on', ['said on']],
  ['public', ['published']],
]);

export const SOURCE_COLUMNS: ColumnNames = new Map([
  ['id', ['source']],
  ['title', ['headline']],
  ['publisher', ['medium', 'newspaper', 'site']],
  ['short', ['short name']],
  ['author', ['byline']],
  ['language', ['lang']],
  ['url', ['address', 'link']],
  ['public', ['published', 'date', 'day']],
  ['public_basis', ['how the day is known']],
  ['relays', ['retells']],
  ['weak', []],
  ['note', ['remark', 'comment']],
  ['added', []],
]);
