import { foldSigns } from '@/domain/basics/fold';
import { encodePercent, unescapeAgain, wellFormed } from './percent';
import { invalid, MISSING, valid, type Decoded } from './decoded';

/**
 * Length of the text filter in an address, percent-encoded: about ten words, or eight Chinese characters. With every
 * other key on and every id of today's vocabulary chosen, a link stays under 600 characters.
 */
const MAX_ENCODED_TEXT = 72;

/**
 * The text that an address can hold: control characters are spaces, at most `MAX_ENCODED_TEXT` characters when encoded,
 * cut between characters; blank is none. Spaces at the end stay, because a reader is still typing.
 */
export function restoreSearchText(text: string): string {
  const cut = cutText(plainText(text));
  return isBlank(cut) ? '' : cut;
}

/** Some chats end a link at dots before a `-` or `_`: the last of them is escaped. */
export function formatSearchText(text: string): string {
  return encodePercent(restoreSearchText(text)).replace(/(?<=\.)\.(?=[_-])/g, '%2E');
}

export function parseSearchText(text: string): Decoded<string> {
  const value = restoreSearchText(text);
  if (isBlank(text)) return MISSING;
  return cutText(plainText(text)) === plainText(text) ? valid(value) : invalid(value, 'clamped');
}

function plainText(text: string): string {
  return unescapeAgain(wellFormed(text)).replace(/\p{Cc}/gu, ' ');
}

function isBlank(text: string): boolean {
  return foldSigns(plainText(text)).trim() === '';
}

function cutText(text: string): string {
  let room = MAX_ENCODED_TEXT;
  let cut = '';
  for (const char of text) {
    room -= encodePercent(char).length;
    if (room < 0) break;
    cut += char;
  }
  return cut;
}
