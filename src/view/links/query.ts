import type { DraftValues, QueryKey } from '../query-values';
import { isQueryKey, QUERY_KEYS, VIEW_KEYS, writeKey } from '../view-keys';
import { DEFAULT_VIEW, type ViewState } from '../view-state';
import { foldSigns } from '@/domain/basics/fold';
import { FACETS, type Facet } from '@/domain/selection/choices';
import type { Complaint, DraftView, Tail } from './context';
import { splitIds } from './id-list';
import { NOTHING_KNOWN, type KnownNames } from './known-record';
import { keyMeant, SHORT } from './near-key';
import { formatForeign, type Pair } from './pairs';
import { decodePercent, unescapeAgain, type Damage } from './percent';
import { CURRENT_VERSION } from './version';

export type DecodedQuery = {
  readonly view: ViewState;
  readonly complaints: readonly Complaint[];
  readonly foreign: readonly string[];
  readonly tail: Tail | null;
};

type Value = { readonly text: string; readonly damage: Damage; readonly last: boolean };

/** Reads the pairs of the current grammar, key by key, into a view at the overview. */
export function decodeQuery(pairs: readonly Pair[], record: KnownNames): DecodedQuery {
  const view: DraftView = { ...DEFAULT_VIEW };
  const complaints: Complaint[] = [];
  for (const key of QUERY_KEYS) {
    const values = pairs.filter((pair) => pair.key === key).map(valueOf);
    complaints.push(...readKey(view, key, values, record));
  }
  const others = pairs.filter(({ key }) => key !== 'v' && !isQueryKey(key));
  const foreign: string[] = [];
  for (const pair of others) {
    const complaint = isCutKey(pair) ? complainOfCutKey(pair) : complainOfSlip(pair, record);
    if (complaint === null) foreign.push(formatForeign(pair));
    else complaints.push(complaint);
  }
  return {
    view,
    complaints,
    foreign,
    tail: tailOf(pairs),
  };
}

/** The edition that a query names, in form; null for none. It decides by what all else is judged. */
export function editionIn(pairs: readonly Pair[]): string | null {
  const view: DraftValues = { ...DEFAULT_VIEW };
  const values = pairs.filter(({ key }) => key === 'edition').map(valueOf);
  readKey(view, 'edition', values, NOTHING_KNOWN);
  return view.edition;
}

function valueOf({ value, last }: Pair): Value {
  const { text, damage } = decodePercent((value ?? '').replaceAll('+', ' '), last);
  return { text: unescapeAgain(text), damage, last };
}

/** Puts what the values of one key come to into the view, where they come to anything. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- K ties what a row reads to the field it fills
function readKey<K extends QueryKey>(
  view: DraftValues,
  key: K,
  values: readonly Value[],
  record: KnownNames,
): readonly Complaint[] {
  const { codec, default: otherwise } = VIEW_KEYS[key];
  const given = values.filter(({ text, damage }) => text !== '' || damage !== 'none');
  const used = codec.adds ? given : given.slice(0, 1);
  const text = used.map((value) => value.text).join('_');
  const last = used.some((value) => value.last);
  const decoded = codec.read({ text, last }, otherwise, record);
  if (decoded.status !== 'missing') view[key] = decoded.value;
  const complaints: Complaint[] = [];
  const complain = (asked: string, reason: Complaint['reason']): void => {
    const known = key === 'with' ? record.beside : null;
    complaints.push({ key, asked, reason, ...(known === null ? {} : { known }) });
  };
  if (decoded.status === 'invalid') complain(text, decoded.reason);
  // Of nothing but punctuation nothing is left to be read, and yet something was asked for.
  else if (decoded.status === 'missing' && foldSigns(text).trim() !== '')
    complain(text, last ? 'cut-off' : 'malformed');
  else if (used.some(({ damage }) => damage === 'inside')) complain(text, 'malformed');
  else if (used.some(({ damage }) => damage === 'end')) complain(text, 'cut-off');
  // `themes=` at the end of an address has lost what it asked for; before another key it is an empty form field.
  if (values.some((value) => value.last && !given.includes(value))) complain('', 'cut-off');
  for (const extra of given.slice(used.length)) {
    if (extra.text !== text) complain(extra.text, 'malformed');
  }
  return complaints;
}

/** `&them` at the end of an address: a key that was cut, not somebody else's parameter. */
function isCutKey({ key, value, last }: Pair): boolean {
  return last && value === null && keysLike(key).length > 0;
}

function complainOfCutKey({ key }: Pair): Complaint {
  const [only, ...more] = keysLike(key);
  return {
    key: only !== undefined && more.length === 0 ? only : key,
    asked: key,
    reason: 'cut-off',
  };
}

/** A name that is almost one of ours: what it was given is left out, and that is said. */
function complainOfSlip(pair: Pair, record: KnownNames): Complaint | null {
  const key = keyMeant(pair.key);
  if (key === null) return null;
  const { text } = valueOf(pair);
  if (key.length < SHORT) {
    const value = { text, damage: 'none', last: false } as const;
    const isReadable = readKey({ ...DEFAULT_VIEW }, key, [value], record).length === 0;
    if (text.trim() === '' || !isReadable) return null;
  }
  const name = decodePercent(pair.name, false).text;
  const asked = pair.value === null ? name : `${name}=${text}`;
  return { key, asked, reason: 'unknown-key', shown: '' };
}

function keysLike(half: string): readonly QueryKey[] {
  return half === '' ? [] : QUERY_KEYS.filter((key) => key.startsWith(half));
}

function tailOf(pairs: readonly Pair[]): Tail | null {
  const pair = pairs.find(({ last }) => last);
  const key = FACETS.find((facet: Facet) => facet === pair?.key);
  if (pair === undefined || key === undefined) return null;
  const id = splitIds(valueOf(pair).text).at(-1);
  return id === undefined ? null : { key, id };
}

/**
 * The query of an address with its `?`: keys in the order of the table, defaults left out, then what is somebody
 * else's, then `v`. Empty when there is nothing to say.
 */
export function formatQuery(view: ViewState, foreign: readonly string[] = []): string {
  const own = QUERY_KEYS.flatMap((key) => {
    const value = writeKey(view, key);
    return value === '' ? [] : [`${key}=${value}`];
  });
  const parts = [...own, ...foreign];
  return parts.length === 0 ? '' : `?${[...parts, `v=${CURRENT_VERSION}`].join('&')}`;
}
