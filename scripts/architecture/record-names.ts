import { parseSync, Visitor } from 'vite';
import { UNIT_TYPES, type Named, type Vocabulary } from '@/domain/record/record';
import { groupBy } from '@/domain/basics/group-by';
import { allOf } from '@/domain/basics/text';

/** Something of one record that code must not name, as the words that it is made of. */
export type RecordName = {
  readonly words: readonly string[];
  readonly what: string;
  /** Whether comments must not name it either. */
  readonly inComments: boolean;
};

/** A name that stands in code all the same: `name` as the rule says it, and why that is not this record's. */
export type Exception = {
  readonly name: string;
  /** Beginning of the paths of files in which it may stand; all of them where it is left out. */
  readonly in?: string;
  readonly reason: string;
};

export type Found = { readonly file: string; readonly line: number; readonly message: string };

/** What a record is called by: its company, currencies, units, and everything that its lists name, by ids and names. */
export function namesOf(vocabulary: Vocabulary): readonly RecordName[] {
  const { company, themes, topics, markets, metrics, bases, people, corpora, panels } = vocabulary;
  const units = vocabulary.units.filter(({ id }) => !UNIT_TYPES.some((type) => type === id));
  const currencies = units.filter(({ type }) => type === 'money');
  const texts = (list: readonly Named[]): readonly string[] =>
    list.flatMap(({ id, name }) => [id, ...allOf(name)]);
  return [
    ...names('company', allOf(company), true),
    ...names('currency', texts(currencies), true),
    ...names('person', texts(people), true),
    ...names(
      'unit',
      units.map(({ id }) => id),
    ),
    ...names('market', texts(markets)),
    ...names('metric', texts(metrics)),
    ...names('basis', texts(bases)),
    ...names('topic', texts(topics)),
    ...names('theme', texts(themes)),
    ...names('panel', texts(panels)),
    ...names('corpus', [...texts(corpora), ...corpora.flatMap(({ one }) => allOf(one))]),
  ];
}

function names(what: string, texts: readonly string[], inComments = false): readonly RecordName[] {
  return texts
    .map((text) => ({ words: wordsOf(text), what, inComments }))
    .filter(({ words }) => words.length > 0);
}

/** Words in lower case; `camelCase` and `PascalCase` are taken apart where `isCode`. */
function wordsOf(text: string, isCode = false): readonly string[] {
  const parted = isCode
    ? text.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    : text;
  return parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A piece of a file that says something. */
type Piece = {
  readonly text: string;
  readonly at: number;
  readonly kind: 'text' | 'code' | 'comment';
};

/**
 * Where files name one record. By their paths and contents: every text, template, JSX text, comment and name in them is
 * taken apart into words. A year of these centuries is a name too. `exceptions` are left out; one that nothing needs is
 * reported, so that the list stays true.
 */
export function findRecordNames(
  files: ReadonlyMap<string, string>,
  recordNames: readonly RecordName[],
  exceptions: readonly Exception[],
): readonly Found[] {
  const index = indexOf(recordNames);
  const needed = new Set<Exception>();
  const isAllowed = (file: string, name: string): boolean => {
    const allowed = exceptions.filter(
      (each) => each.name === name && file.startsWith(each.in ?? ''),
    );
    for (const each of allowed) needed.add(each);
    return allowed.length > 0;
  };
  const found = [...files].flatMap(([file, source]) => {
    const lineOf = (at: number): number => source.slice(0, at).split('\n').length;
    return piecesOf(file, source).flatMap((piece) =>
      [...namesIn(piece, index), ...yearsIn(piece)]
        .filter(({ name }) => !isAllowed(file, name))
        .map(({ name, what }) => ({
          file,
          line: lineOf(piece.at),
          message: `names the ${what} "${name}"`,
        })),
    );
  });
  const idle = exceptions.filter((each) => !needed.has(each));
  return [
    ...found,
    ...idle.map(({ name, in: at = 'src/' }) => ({
      file: at,
      line: 0,
      message: `the exception "${name}" is needed by nothing`,
    })),
  ];
}

type Said = { readonly name: string; readonly what: string };

/** Names by their first word. */
type Index = ReadonlyMap<string, readonly RecordName[]>;

/** Which of the names stand in a text. */
export function namesInText(text: string, recordNames: readonly RecordName[]): readonly string[] {
  return namesIn({ text, at: 0, kind: 'text' }, indexOf(recordNames)).map(({ name }) => name);
}

function indexOf(recordNames: readonly RecordName[]): Index {
  return groupBy(recordNames, ({ words: [first = ''] }) => first);
}

function namesIn({ text, kind }: Piece, index: Index): readonly Said[] {
  const isWord = kind === 'code' || !/\s/.test(text);
  const readings = [wordsOf(text), ...(isWord ? [wordsOf(text, true)] : [])];
  const found = new Map<string, Said>();
  for (const words of readings) {
    for (const [at, word] of words.entries()) {
      for (const { words: name, what, inComments } of index.get(word) ?? []) {
        if (kind === 'comment' && !inComments) continue;
        if (!name.every((part, offset) => words[at + offset] === part)) continue;
        const said = name.join(' ');
        if (!found.has(said)) found.set(said, { name: said, what });
      }
    }
  }
  return [...found.values()];
}

function yearsIn({ text, kind }: Piece): readonly Said[] {
  if (kind !== 'text') return [];
  const years = text.match(/(?<![\d.])(?:19|20)\d\d(?!\d|\.\d)/g) ?? [];
  return years.map((name) => ({ name, what: 'year' }));
}

function piecesOf(file: string, source: string): readonly Piece[] {
  const { program, comments } = parseSync(file, source);
  const pieces: Piece[] = [{ text: file.replace(/\.\w+$/, ''), at: 0, kind: 'code' }];
  const add = (kind: Piece['kind'], text: string, { start }: { readonly start: number }): void => {
    pieces.push({ kind, text, at: start });
  };
  new Visitor({
    Literal: (node) => {
      // A number can be a year, and a pattern can name anything.
      add('text', typeof node.value === 'string' ? node.value : (node.raw ?? ''), node);
    },
    TemplateElement: (node) => {
      add('text', node.value.cooked ?? node.value.raw, node);
    },
    JSXText: (node) => {
      add('text', node.value, node);
    },
    Identifier: (node) => {
      add('code', node.name, node);
    },
  }).visit(program);
  for (const comment of comments) add('comment', comment.value, comment);
  return pieces;
}
