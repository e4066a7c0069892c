import { foldSigns } from '@/domain/basics/fold';

/** Where a value's percent-encoding was broken. */
export type Damage = 'none' | 'inside' | 'end';

/**
 * Percent-decoding that never throws. Bytes that are not UTF-8 are left out and told as damage; a `%` that begins no
 * escape is a percent sign. `last` says that the address ends here, so that `%` or `%E` at the end is a cut escape.
 */
export function decodePercent(
  raw: string,
  last: boolean,
): { readonly text: string; readonly damage: Damage } {
  let damage: Damage = 'none';
  const whole = last ? raw.replace(/%[0-9a-f]?$/i, '') : raw;
  if (whole !== raw) damage = 'end';
  const text = whole.replace(/(?:%[0-9a-f]{2})+/gi, (run, at: number) => {
    try {
      return decodeURIComponent(run);
    } catch {
      const atEnd = last && at + run.length === whole.length;
      if (damage !== 'inside') damage = atEnd ? 'end' : 'inside';
      return decodeWhatIsThere(run);
    }
  });
  return { text, damage };
}

function decodeWhatIsThere(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\ufffd', '');
}

/** A character as it is escaped, in one to four bytes. */
const ESCAPED = /%(?:[0-7]|(?:[cd]\w|e\w%[89ab]\w|f\w(?:%[89ab]\w){2})%[89ab])[\da-f]/gi;

/**
 * A decoded text in which escapes are left, because somebody escaped it once more: without them. Letters and digits are never
 * escaped by anyone, and half an escape is none: both stay. Doing it again changes nothing.
 */
export function unescapeAgain(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%').replace(ESCAPED, (escape) => {
    try {
      const char = decodeURIComponent(escape);
      return /[\da-z]/i.test(char) ? escape : char;
    } catch {
      return escape;
    }
  });
}

/** Percent-encodes all but letters, digits, `-`, `.` and `_`: the rest is cut or rewritten by some chat or other. */
export function encodePercent(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Percent-encodes what may not stand in an address as it is; what is there, escapes too, keeps its bytes. */
export function encodeUnsafe(raw: string): string {
  return raw.replace(/[^\w\-.~!$&()*+,;=:@%/?]/gu, encodePercent);
}

/** Half a surrogate pair has no UTF-8 and makes `encodeURIComponent` throw. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What a sentence or a chat leaves at the end of an address. */
const LEFT_OVERS = '.,;:!?)]}>"\'。、」』】》*~|`';

/** A word as a person may have typed it: its signs plain, without capitals, spaces around it, a full stop or bracket after it. */
export function tidyWord(text: string): string {
  return trimLeftOvers(foldSigns(text).toLowerCase().trim(), LEFT_OVERS);
}

/** Takes spaces and the given characters from the end. A loop, because `[…]+$` takes long over long nonsense. */
export function trimLeftOvers(text: string, chars: string): string {
  const trimmed = `${chars} \t\n`;
  let end = text.length;
  while (end > 0 && trimmed.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
