import { foldSigns } from '@/domain/basics/fold';
import { isQueryKey } from '../view-keys';
import { keyMeant } from './near-key';
import { decodePercent, encodeUnsafe } from './percent';

/** One `name=value` of a query, not yet decoded. */
export type Pair = {
  /** The name in lower case and decoded: what it is known by. */
  readonly key: string;
  /** The name as it came. */
  readonly name: string;
  /** The value as it came; null where there is no `=`. */
  readonly value: string | null;
  /** True for the one with which the address ends. */
  readonly last: boolean;
};

/** `&amp;`, `&#038;`, `&amp;amp;`: of an entity, as pages and mails write it, only the `&` is meant. */
const ENTITIES = /&(?:(?:amp|(?:#|%23)(?:0*38|x0*26))(?:;|%3b))+/gi;

/** How often somebody in the middle may have escaped a whole query. */
const LEVELS = 8;

/** Splits a query, with or without its `?`, into what was meant for pairs. */
export function splitQuery(search: string): readonly Pair[] {
  const pieces = piecesOf(search, LEVELS);
  return pieces.flatMap((piece, index): readonly Pair[] => {
    if (piece === '') return [];
    const { name, value } = halves(piece);
    return [{ key: keyOf(name), name, value, last: index === pieces.length - 1 }];
  });
}

function piecesOf(search: string, levels: number): readonly string[] {
  const [query = ''] = `&${search.replace(/^\?+/, '')}`.replace(ENTITIES, '&').split('#');
  return query
    .slice(1)
    .split('&')
    .flatMap((piece) => atQuestionMarks(piece).flatMap((part) => unwrap(part, levels)));
}

function halves(piece: string): Pick<Pair, 'name' | 'value'> {
  const equals = piece.indexOf('=');
  return equals === -1
    ? { name: piece, value: null }
    : { name: piece.slice(0, equals), value: piece.slice(equals + 1) };
}

function keyOf(name: string): string {
  const { text } = decodePercent(name.replaceAll('+', ' '), false);
  return foldSigns(text).trim().toLowerCase();
}

function isOurs(piece: string): boolean {
  const key = keyOf(halves(piece).name);
  return key === 'v' || isQueryKey(key);
}

/**
 * `years=2015?utm_source=x`: whoever adds a parameter may take `?` for the sign that belongs before it. None of ours has one
 * in its value; somebody else's may be an address, which keeps its query.
 */
function atQuestionMarks(piece: string): readonly string[] {
  const pieces: string[][] = [];
  let isClosed = true;
  let isAddress = false;
  for (const part of piece.split(/\?(?=[^=?]+=)/)) {
    const isOwn = isOurs(part);
    if (isClosed || (isOwn && !isAddress)) {
      pieces.push([part]);
      isClosed = isOwn;
      isAddress = false;
    } else pieces.at(-1)?.push(part);
    isAddress ||= /[/:]|%2f|%3a/i.test(part);
  }
  return pieces.map((parts) => parts.join('?'));
}

/** `years%3D2015%26v%3D1`: what was escaped as a whole is taken apart, where it holds a key of ours or one that is meant for one. */
function unwrap(piece: string, levels: number): readonly string[] {
  const { name, value } = halves(piece);
  if (levels === 0 || !/%(?:25)*3d/i.test(name)) return [piece];
  const opened = decodePercent(name, false).text;
  const pieces = piecesOf(value === null ? opened : `${opened}=${value}`, levels - 1);
  const isForUs = pieces.some(
    (inner) => isOurs(inner) || keyMeant(keyOf(halves(inner).name)) !== null,
  );
  return isForUs ? pieces : [piece];
}

/** A parameter of somebody else's as it came, made safe to stand in an address, where a sign that begins the query begins nothing else. */
export function formatForeign({ name, value }: Pair): string {
  const text = encodeUnsafe(value === null ? name : `${name}=${value}`);
  return text.replace(/^\?+/, (signs) => '%3F'.repeat(signs.length));
}
