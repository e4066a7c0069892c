import { idWithin } from '@/domain/record/claim-id';
import { CLAIM_ID } from '@/domain/record/claim';
import { AS_PRINTED, type CurrencyChoice } from '@/domain/figures/lens';
import type { CurrencyWords } from '@/domain/record/currencies';
import { EVERY_CORPUS, type CorpusChoice } from '@/domain/selection/choices';
import { isDay, type Day } from '@/domain/time/day';
import { SORT_COLUMNS, type Sort } from '@/domain/selection/sort-claims';
import { invalid, MISSING, valid, type Decoded, type RawValue } from './decoded';
import { tidyWord } from './percent';

/** A day of the calendar, `2015-05-01`. Half a day at the end of the address is `cut-off`; nothing is guessed. */
export function parseDay({ text, last }: RawValue): Decoded<Day | null> {
  const word = tidyWord(text).replaceAll(/[./]/g, '-');
  if (word === '') return MISSING;
  if (isDay(word)) return valid(word);
  return invalid(null, last && /^\d{1,4}(?:-\d{0,2}){0,2}$/.test(word) ? 'cut-off' : 'malformed');
}

/** A column, with a minus sign before it for descending. */
export function parseSort({ text, last }: RawValue, otherwise: Sort): Decoded<Sort> {
  const [, minus = '', word = ''] = /^(-?)\s*(.*)$/u.exec(tidyWord(text)) ?? [];
  const read = parseWord(word, SORT_COLUMNS, null, last);
  if (read.status === 'missing') return minus === '' ? MISSING : invalid(otherwise, cutOr(last));
  if (read.value === null) return invalid(otherwise, cutOr(false));
  return { ...read, value: { column: read.value, descending: minus !== '' } };
}

export function formatSort({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column}`;
}

/** `c-` and four to seven digits, behind the name of its record and a dot where that stands beside. No padding: `c-42` may be what is left of `c-4210`. */
export function parseClaim({ text, last }: RawValue): Decoded<string | null> {
  const word = tidyWord(text);
  if (word === '') return MISSING;
  const id = idWithin(word);
  if (CLAIM_ID.test(id)) return valid(word);
  return invalid(null, last && /^(?:c(?:-\d{0,3})?)?$/.test(id) ? 'cut-off' : 'malformed');
}

/** `2026-11-22-` and eight digits of a hash. Half of it is never completed: there may be two editions of one day. */
export function parseEditionId({ text, last }: RawValue): Decoded<string | null> {
  const word = tidyWord(text);
  if (word === '') return MISSING;
  if (/^[\d-]{10}-[0-9a-f]{8}$/.test(word) && isDay(word.slice(0, 10))) return valid(word);
  const cut = last && /^\d{1,4}(?:-\d{0,2}){0,2}$|^\d{4}-\d\d-\d\d-[0-9a-f]{0,7}$/.test(word);
  return invalid(null, cut ? 'cut-off' : 'malformed');
}

/** A half word at the end of the address is completed where only one word begins so; that it was cut is always said. */
export function parseWord<W extends string, D>(
  word: string,
  words: readonly W[],
  otherwise: D,
  last: boolean,
): Decoded<W | D> {
  if (word === '') return MISSING;
  const found = words.find((each) => each === word);
  if (found !== undefined) return valid(found);
  const [only, ...more] = last ? words.filter((each) => each.startsWith(word)) : [];
  if (only !== undefined && more.length === 0) return invalid(only, 'cut-off');
  return invalid(otherwise, cutOr(only !== undefined));
}

/** As printed, or a currency of the record; its own is null. For form only where they are not known yet. */
export function parseCurrency(
  { text, last }: RawValue,
  known: CurrencyWords | null,
): Decoded<CurrencyChoice> {
  const word = tidyWord(text);
  if (known === null && /^[a-z]{3}$/.test(word)) return valid(word);
  const read = parseWord(word, [AS_PRINTED, ...(known?.all ?? [])], null, last);
  return read.status !== 'missing' && read.value === known?.own ? { ...read, value: null } : read;
}

/** Every corpus, or one of the record. For form only where they are not known yet. */
export function parseCorpus(
  { text, last }: RawValue,
  known: readonly string[] | null,
): Decoded<CorpusChoice> {
  const word = tidyWord(text);
  if (known === null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)) return valid(word);
  return parseWord(word, [EVERY_CORPUS, ...(known ?? [])], EVERY_CORPUS, last);
}

/** A record that can stand beside the one in use. For form only where those are not known. */
export function parseBeside(
  { text, last }: RawValue,
  known: readonly string[] | null,
): Decoded<string | null> {
  const word = tidyWord(text);
  if (known === null && /^[a-z0-9-]+$/.test(word)) return valid(word);
  return parseWord(word, known ?? [], null, last);
}

function cutOr(cut: boolean): 'cut-off' | 'unknown-key-value' {
  return cut ? 'cut-off' : 'unknown-key-value';
}
