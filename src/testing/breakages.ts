/** Files broken in many ways, for tests that want each told. */
import fc from 'fast-check';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** One way to break a file: which, how, and where, as numbers that mean what the file makes of them. */
export type Breakage = {
  readonly file: string;
  readonly form: Form;
  readonly at: number;
  readonly by: number;
};

/** A breakage of one of these files, in any of these forms. */
export function arbBreakage(
  files: readonly string[],
  forms: readonly Form[],
): fc.Arbitrary<Breakage> {
  return fc.record({
    file: fc.constantFrom(...files),
    form: fc.constantFrom(...forms),
    at: fc.nat(),
    by: fc.nat(),
  });
}

const STRAYS = ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', 'x', 'é', '\0', ' ', '\u202E'];
const HEADS = ['\uFEFF', '<!doctype html>', 'null', '[]', '"x"', '//', '{}'];
/** Of every kind, and of some what can stand nowhere. */
const VALUES = [null, true, 0, 'x', [], {}, ['x'], { x: 1 }];
const WRONG = [-1, '', ' ', '\0', '\u202Ex'];

/** What happens to a file on the way, or under a slip of the hand. */
const TO_TEXT = {
  'cut off': (text, at) => text.slice(0, at % text.length),
  'a character lost': (text, at) => spliced(text, at, 1, ''),
  'a character changed': (text, at, by) => spliced(text, at, 1, pick(STRAYS, by)),
  'a character too many': (text, at, by) => spliced(text, at, 0, pick(STRAYS, by)),
  'a piece lost': (text, at, by) => spliced(text, at, 2 + (by % 200), ''),
  'a piece twice': (text, at, by) => {
    const from = at % text.length;
    return spliced(text, at, 0, text.slice(from, from + 1 + (by % 200)));
  },
  'something else': (_text, _at, by) => pick(HEADS, by),
} satisfies Record<string, (text: string, at: number, by: number) => string>;

/** What somebody writes who does not know the form, or means something that is not there. */
const TO_VALUE = {
  'a key lost': (file, at) => changed(file, at, isObject, (object, key) => without(object, key)),
  'a key misspelt': (file, at) =>
    changed(file, at, isObject, (object, key) => ({
      ...without(object, key),
      [`${key}x`]: object[key],
    })),
  'a key too many': (file, at, by) =>
    changed(file, at, isObject, (object) => ({ ...object, [pick(STRANGE_KEYS, by)]: 'x' })),
  'another kind of value': (file, at, by) =>
    changed(file, at, isObject, (object, key) => ({ ...object, [key]: unlike(object[key], by) })),
  'an entry of another kind': (file, at, by) =>
    changed(file, at, isFilled, (list, key) =>
      list.with(Number(key), unlike(list[Number(key)], by)),
    ),
  'an entry lost': (file, at) =>
    changed(file, at, isFilled, (list, key) => list.toSpliced(Number(key), 1)),
  'an entry twice': (file, at) =>
    changed(file, at, isFilled, (list, key) => [...list, list[Number(key)]]),
  'a name of nothing': (file, at, by) => misnamed(file, at, by),
} satisfies Record<string, (file: unknown, at: number, by: number) => unknown>;

const STRANGE_KEYS = ['x', '__proto__', 'constructor', 'toString', 'ID', '$ref', ''];

type TextForm = keyof typeof TO_TEXT;
type ValueForm = keyof typeof TO_VALUE;
export type Form = TextForm | ValueForm;

const isOf = <T extends object>(forms: T, form: PropertyKey): form is keyof T =>
  Object.hasOwn(forms, form);
const formsOf = <T extends object>(forms: T): readonly (keyof T)[] =>
  Object.keys(forms).filter((form): form is keyof T & string => isOf(forms, form));

export const TEXT_FORMS = formsOf(TO_TEXT);
export const VALUE_FORMS = formsOf(TO_VALUE);

/** The text of the file after the breakage. */
export function broken(text: string, { form, at, by }: Breakage): string {
  if (isOf(TO_TEXT, form)) return TO_TEXT[form](text, at, by);
  return JSON.stringify(TO_VALUE[form](parsed(text), at, by), null, 2);
}

/** What whole texts say: the same few are broken thousands of times, and nothing changes what they say. */
const read = new Map<string, unknown>();

function parsed(text: string): unknown {
  if (!read.has(text)) read.set(text, JSON.parse(text));
  return read.get(text);
}

function spliced(text: string, at: number, length: number, by: string): string {
  const from = at % text.length;
  return text.slice(0, from) + by + text.slice(from + length);
}

function pick<T>(list: readonly T[], by: number): T {
  const [found] = list.slice(by % list.length);
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** A value of another kind than this one, or one that can stand nowhere. */
function unlike(value: unknown, by: number): unknown {
  const kindOf = (one: unknown): string => (Array.isArray(one) ? 'list' : typeof one);
  const others = VALUES.filter((other) => kindOf(other) !== kindOf(value));
  return pick<unknown>([...others, ...WRONG], by);
}

/** The value with one of its parts of a kind changed at one of its keys. */
function changed<T extends object>(
  file: unknown,
  at: number,
  isKind: (value: unknown) => value is T,
  change: (part: T, key: string) => unknown,
): unknown {
  const spots = placesIn(file).flatMap(([path, value]) =>
    isKind(value) ? Object.keys(value).map((key) => [path, value, key] as const) : [],
  );
  if (spots.length === 0) return file;
  const [path, part, key] = pick(spots, at);
  return replaced(file, path, change(part, key));
}

/** Something that a file names, and does not give its own name to, called otherwise. */
function misnamed(file: unknown, at: number, by: number): unknown {
  const names = placesIn(file).filter(
    ([path, value]) =>
      typeof value === 'string' &&
      value.search(/\s/) < 0 &&
      NAMING.has(String(path.findLast((key) => typeof key === 'string'))),
  );
  if (names.length === 0) return file;
  const [path, name] = pick(names, at);
  const other = pick([`${String(name)}x`, `x${String(name)}`, 'c-99999', 'none'], by);
  return replaced(file, path, other);
}

/** Keys whose values are names of something else. */
const NAMING = new Set(
  'theme themes topics markets metric metrics basis unit of restates source statedBy via corpus relays within growth part whole share wholeMarket market entry full points topic things claim claims because revisions evidence slips sides currency'.split(
    ' ',
  ),
);

type Places = readonly (readonly [Path, unknown])[];

const places = new WeakMap<object, Places>();

/** Every part of a file with its path, the file itself first. */
function placesIn(file: unknown): Places {
  if (typeof file !== 'object' || file === null) return placesBelow(file, []);
  const found = places.get(file) ?? placesBelow(file, []);
  places.set(file, found);
  return found;
}

function placesBelow(value: unknown, path: Path): Places {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const below = Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => placesBelow(entry, [...path, index]))
    : Object.entries(value).flatMap(([key, entry]) => placesBelow(entry, [...path, key]));
  return [[path, value], ...below];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) =>
      index === key ? replaced(entry, rest, by) : entry,
    );
  if (!isObject(value)) return value;
  return { ...value, [key]: replaced(value[key], rest, by) };
}

function without(object: Json, key: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** Keys that an object with any keys leaves out as it is read: nobody could reach them. */
const UNREAD = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether what is said after is no more than what was said before: parts of it may be gone, and none is another. */
export function saysNoMore(after: unknown, before: unknown): boolean {
  if (after === null || after === undefined) return true;
  if (isObject(after) && isObject(before))
    return Object.keys(after).every(
      (key) => UNREAD.has(key) || saysNoMore(after[key], before[key]),
    );
  if (!Array.isArray(after) || !Array.isArray(before)) return after === before;
  let next = 0;
  return after.every((entry: unknown) => {
    while (next < before.length && !saysNoMore(entry, before[next])) next += 1;
    next += 1;
    return next <= before.length;
  });
}

/** Whether what is said after has the form of what was said before: no key that was not there, no other kind of word or number. */
export function hasFormOf(after: unknown, before: unknown): boolean {
  if (after === null || after === undefined) return true;
  if (isObject(after) && isObject(before))
    return Object.keys(after).every(
      (key) => Object.hasOwn(before, key) && hasFormOf(after[key], before[key]),
    );
  if (Array.isArray(after) && Array.isArray(before))
    return after.every((entry) => before.some((other) => hasFormOf(entry, other)));
  return typeof after === typeof before && Array.isArray(after) === Array.isArray(before);
}
