/** What the definitions of the data files are made of. */
import * as v from 'valibot';
import { SCALES, type Scale } from '@/domain/figures/quantity';
import { strict } from './strict';

/** Characters that nobody sees, and those that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/u;
const seen = v.check(
  (text: string) => !HIDDEN.test(text),
  'holds a character that nobody sees; write the text anew',
);
export const nonEmpty = v.pipe(
  v.string(),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty, nor begin or end with a space'),
  seen,
);
/** For a list in which nothing stands twice. */
export function once<T extends readonly unknown[]>(): v.CheckAction<T, string> {
  return v.check(
    (list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length,
    'names one thing twice; leave it out',
  );
}
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is not an id; write it with letters, digits and - only'),
);
/** Ids that stand in addresses keep to the letters that survive every chat. */
export const addressId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id; write it with a-z, 0-9 and - only'),
);
export const scales = Object.keys(SCALES).filter((name): name is Scale =>
  Object.hasOwn(SCALES, name),
);

function inLanguages<S extends v.GenericSchema<string>>(text: S) {
  const others = { fr: v.optional(text), nl: v.optional(text), de: v.optional(text) };
  return strict({ en: text, ...others, zh: v.optional(text) });
}

export const textEntry = inLanguages(nonEmpty);

/** As a text; but a unit may have no symbol. */
export const symbolEntry = inLanguages(v.pipe(v.string(), seen));
