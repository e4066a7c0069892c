import type { CorpusWords } from './corpus-words';
import { numbered, count, plural } from './en-words';

/** "five reports"; "reports" while their number is not known. */
export const counted = ({ sources, one, many }: CorpusWords): string =>
  sources === null ? many : `${count(sources)} ${plural(sources, one, many)}`;

/** "5 reports". */
export const inDigits = ({ sources, one, many }: CorpusWords): string =>
  sources === null ? many : numbered(sources, one, many);

/** "one of the five reports"; "the report" where there is but one. */
export const oneOf = (corpus: CorpusWords): string =>
  corpus.sources === 1 ? `the ${corpus.one}` : `one of the ${counted(corpus)}`;

/** "a report", "an interview". */
export const any = ({ one }: CorpusWords): string => `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
