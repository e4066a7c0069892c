/** What goes through a text letter by letter, or copies it. */
const OF_STRINGS = [
  'replace',
  'replaceAll',
  'split',
  'normalize',
  'toLowerCase',
  'trim',
  'slice',
  'search',
  'match',
  'matchAll',
  'indexOf',
  'includes',
  'startsWith',
  'endsWith',
  'charAt',
] as const;

/**
 * Counts the letters that are handed to the operations on texts while something runs: a measure of work that is the same on
 * every machine. What goes through a text again and again shows in it, which on a quick machine no clock would show.
 */
export function stepCounter(): {
  readonly count: <T>(run: () => T) => { readonly result: T; readonly steps: number };
  readonly stop: () => void;
} {
  let steps = 0;
  const undo: (() => void)[] = [];
  const watch = (
    owner: object,
    name: string,
    cost: (self: string, first: string) => number,
  ): void => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new Error(`there is no ${name}`);
    // None of them takes more than two, and takes a missing one for none.
    Reflect.set(owner, name, function counted(this: string, a: string, b: unknown): unknown {
      steps += cost(this, a);
      return original.call(this, a, b) as unknown;
    });
    undo.push(() => {
      Reflect.set(owner, name, original);
    });
  };
  for (const name of OF_STRINGS)
    watch(String.prototype, name, (self) => (name === 'charAt' ? 1 : 1 + self.length));
  // Not `exec`, which the operations above call for each match.
  watch(RegExp.prototype, 'test', (_, text) => 1 + text.length);
  return {
    count: (run) => {
      steps = 0;
      const result = run();
      return { result, steps };
    },
    stop: () => {
      for (const back of undo) back();
    },
  };
}
