const LONGEST = 60;

/** A JSON value in a few words, for messages: `the text "abc"`, `the number 5`, `a list of 3`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') {
    return value === '' ? 'an empty text' : `the text "${cut(value)}"`;
  }
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'boolean' ? String(value) : 'an object';
}

/** The text, or its beginning where it is long. */
export function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
