import type { Address, DecodedAddress } from '@/view/links/address';
import { QUERY_KEYS, writeKey } from '@/view/view-keys';

/** What asks for that which is shown anyhow, by its letters. */
const DEFAULTS = /^(?:chart|value|linear|all|date|cny|(?:earliest)?(?:to)?(?:latest)?)$/;

const ASKED = QUERY_KEYS.map((key) => ({
  key,
  pattern: new RegExp(`(?:^|[^a-z])${key} *=([^&?#]*)`, 's'),
}));

/**
 * A piece of an address that is neither shown, nor kept as somebody else's, nor told of; null where there is none. It reads by
 * itself and far more simply than the codec: what stands between two `&` must be found again in what was made of it.
 */
export function unaccounted({ pathname, search }: Address, read: DecodedAddress): string | null {
  const lost = search
    .slice(1)
    .split('&')
    .find((piece) => !isFound(piece, read));
  return lost ?? (isFoundPath(pathname, read) ? null : pathname);
}

function isFound(piece: string, { view, issues, foreign }: DecodedAddress): boolean {
  const plain = plainOf(piece);
  const letters = lettersIn(plain);
  // What stands within a value that was told of was told with it.
  const first = /^\W*([a-z]+) *=/.exec(plain)?.[1];
  const isTold = issues.some(({ key, asked }) => {
    if (key === first) return true;
    const told = lettersIn(plainOf(asked)).slice(0, 40);
    return told !== '' && letters.includes(told);
  });
  if (isTold) return true;
  // What stands within a text that is searched for is part of that text.
  const before = plain.replace(/(?<=^|[^a-z])q *=.*/s, '');
  const asked = ASKED.flatMap(({ key, pattern }) => {
    const value = pattern.exec(key === 'q' ? plain : before)?.[1];
    return value === undefined ? [] : [{ key, value }];
  });
  const kept = foreign.map((one) => lettersIn(plainOf(one)));
  if (asked.length === 0) {
    const name = lettersIn(plain.replace(/^(?:(?:amp|#0*38|#x0*26);)+/, ''));
    const isName = [...QUERY_KEYS, 'v', ''].includes(name) || /(?:^|[^a-z])v *=/.test(plain);
    return isName || kept.some((one) => one !== '' && letters.includes(one));
  }
  return asked.every(
    ({ key, value }) =>
      value.trim() === '' ||
      writeKey(view, key) !== '' ||
      issues.some((issue) => issue.key === key) ||
      (lettersIn(value) !== '' && DEFAULTS.test(lettersIn(value))) ||
      kept.some((one) => one.includes(key)),
  );
}

/** A page that there is must be the one that the path spells. */
function isFoundPath(pathname: string, { view, canonical }: DecodedAddress): boolean {
  if (view.place.page === 'unknown') return true;
  const spelt = plainOf(pathname).replace(/\?.*=.*/s, '');
  const [shown = ''] = canonical.split('?');
  const of = (path: string): string =>
    lettersIn(path.replace(/index\.html?\W*$/, '')).replace(/story1$/, 'story');
  return of(spelt) === of(shown);
}

/** Without escapes, however many there are, without what nobody sees, in small letters. */
function plainOf(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = before.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      const bytes = run
        .slice(1)
        .split('%')
        .map((hex) => Number.parseInt(hex, 16));
      return new TextDecoder().decode(Uint8Array.from(bytes));
    });
  }
  return plain
    .replace(/[\p{DI}\p{Cf}\ufffd]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('+', ' ')
    .normalize('NFKC')
    .toLowerCase();
}

function lettersIn(text: string): string {
  return text.replace(/[^a-z\d]/g, '');
}
