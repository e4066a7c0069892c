/** Names that cells use, as entries of a vocabulary: each word once, with an id of its own. */
export type NameList = {
  /** The id of the name that a cell says, which is on the list from then on. */
  readonly idOf: (said: string) => string;
  /** The names in the order in which they were first said. */
  readonly all: () => readonly { readonly id: string; readonly name: { readonly en: string } }[];
};

/**
 * A list of names. An id of it is written with a-z, 0-9 and -, whatever stands in the cell; two names that would have one id
 * have two. `given` says how a name is written that cells may call by its id.
 */
export function makeNames(given: ReadonlyMap<string, string> = new Map()): NameList {
  const byWord = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    idOf: (said) => {
      const word = said.normalize('NFKC').toLowerCase();
      const known = byWord.get(word);
      if (known !== undefined) return known;
      const id = freeId(slug(said), names);
      byWord.set(word, id);
      byWord.set(id, id);
      names.set(id, given.get(id) ?? said);
      return id;
    },
    all: () => [...names].map(([id, name]) => ({ id, name: { en: name } })),
  };
}

function freeId(wanted: string, taken: ReadonlyMap<string, string>): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

const LONGEST = 48;

/** "Le Monde (France)" is le-monde-france. A name in other letters has the numbers of its characters. */
export function slug(said: string): string {
  const plain = said
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (plain !== '') return plain;
  const code = Array.from(said)
    .slice(0, 6)
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(36));
  return ['n', ...code].join('-');
}

/** The market of what is said of no market. */
export const EVERYWHERE = 'Everywhere';

/** Several values in one cell. */
export function several(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
