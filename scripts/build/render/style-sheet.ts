import { createHash } from 'node:crypto';

/** Gathers what a page needs of rules beyond the app's own: no HTML of ours may hold a `style`. */
export type StyleSheet = {
  /** Name of the class with these declarations. */
  readonly classOf: (declarations: string) => string;
  readonly add: (rule: string) => void;
  readonly rules: () => readonly string[];
};

export function makeStyleSheet(): StyleSheet {
  const rules = new Set<string>();
  return {
    classOf: (declarations) => {
      const tidy = declarations.trim().replace(/;$/, '');
      const name = `s-${createHash('sha256').update(tidy).digest('hex').slice(0, 8)}`;
      rules.add(`.${name}{${tidy}}`);
      return name;
    },
    add: (rule) => {
      if (rule !== '') rules.add(rule);
    },
    rules: () => [...rules],
  };
}

/** The sheet of all pages: each rule once, in an order that does not depend on that of the pages. */
export function sheetText(rules: Iterable<string>): string {
  return [...new Set(rules)].toSorted().join('\n');
}
