import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '@/domain/basics/group-by';
import { describe, expect, it } from 'vitest';
import lock from '../../package-lock.json';
import manifest from '../../package.json';
import { ROOT } from '../project';

/** Shorter lines may well stand twice, as a heading does, and fewer words in a row. */
const LONG = 60;
const MANY = 10;
const DOCUMENTS = ['README.md', 'CHANGELOG.md', ...markdownBelow('docs')];

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(folder, ...file.split(path.sep)));
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Without what the benchmark and the record have written: figures that happen to be the same are not said twice. */
function withoutFigures(text: string): string {
  return text.replace(/<!-- (bench|record) -->[\s\S]*?<!-- end of \1 -->/, '');
}

type Passages = (text: string) => readonly string[];

/** Long lines. Rules of tables are none. */
const longLines: Passages = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > LONG && /\w/.test(line));

/** Words in a row, wherever lines break. */
const runsOfWords: Passages = (text) => {
  const words = text.split(/\s+/).filter((word) => /\w/.test(word));
  const starts = Array.from({ length: Math.max(0, words.length - MANY + 1) }, (_, at) => at);
  return starts.map((at) => words.slice(at, at + MANY).join(' '));
};

/** What stands more than once in documents, as `file: passage` for each time. */
function saidTwice(texts: ReadonlyMap<string, string>): readonly string[] {
  return [longLines, runsOfWords].flatMap((passages) => {
    const places = [...texts].flatMap(([file, text]) =>
      passages(text).map((passage) => ({ file, passage })),
    );
    return [...groupBy(places, ({ passage }) => passage)]
      .filter(([, group]) => group.length > 1)
      .flatMap(([passage, group]) => group.map(({ file }) => `${file}: ${passage}`));
  });
}

/** The packages that each table of a document gives a reason for; a name may end in `*`. */
function packagesOfTables(text: string): readonly (readonly string[])[] {
  const tables = text.split(/^\| package +\| why +\|$/m).slice(1);
  return tables.map((table) => {
    const rows = table.split('\n').filter((line) => /^\| [^-]/.test(line));
    return rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
  });
}

/** Which packages a document says to be of which licence: `- MIT: a, b`; what is not shipped says so behind its name. */
function licencesIn(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = text.matchAll(/^- ([\w.-]+(?: AND [\w.-]+)*)(?:, used and not shipped)?: (.+)$/gm);
  const named = [...rows].map(([, licence = '', names = '']) => ({
    licence,
    names: names.split(', '),
  }));
  // What is shipped and what is not may have one licence.
  return new Map(
    [...groupBy(named, ({ licence }) => licence)].map(([licence, lines]) => [
      licence,
      lines.flatMap(({ names }) => names),
    ]),
  );
}

/** What is wrong between packages and reasons, in either direction. */
function unmatched(packages: readonly string[], reasons: readonly string[]): readonly string[] {
  const isFor = (reason: string, name: string): boolean =>
    reason.endsWith('*') ? name.startsWith(reason.slice(0, -1)) : reason === name;
  const found = packages.flatMap((name) => {
    const { length } = reasons.filter((reason) => isFor(reason, name));
    return length === 1 ? [] : [`${name} has ${length} reasons`];
  });
  const idle = reasons.filter((reason) => !packages.some((name) => isFor(reason, name)));
  return [...found, ...idle.map((reason) => `${reason} is no package`)];
}

describe('documents', () => {
  it('say nothing twice', () => {
    const texts = DOCUMENTS.map((file) => [file, withoutFigures(read(file))] as const);
    expect(saidTwice(new Map(texts))).toEqual([]);
  });

  it('that say a line twice are told, across files too', () => {
    const line = 'x'.repeat(LONG + 1);
    const texts = new Map([
      ['a.md', `${line}\nshort\nshort\n| ${'-'.repeat(LONG)} |\n| ${'-'.repeat(LONG)} |`],
      ['b.md', `other\n${line}`],
    ]);
    expect(saidTwice(texts)).toEqual([`a.md: ${line}`, `b.md: ${line}`]);
  });

  it('that say half a sentence twice are told, wherever their lines break', () => {
    const half = 'one two three four five six seven eight nine ten';
    const texts = new Map([['a.md', `Once ${half}\nagain ${half.replace('five ', 'five\n')}`]]);
    expect(saidTwice(texts)).toEqual([`a.md: ${half}`, `a.md: ${half}`]);
  });
});

describe('docs/dependencies.md', () => {
  const [used, forWork, ...more] = packagesOfTables(read('docs/dependencies.md'));

  it('has one table of what the site is made of, and one of what it is built and tested with', () => {
    expect(more).toEqual([]);
    expect(unmatched(Object.keys(manifest.dependencies), used ?? [])).toEqual([]);
    expect(unmatched(Object.keys(manifest.devDependencies), forWork ?? [])).toEqual([]);
  });

  it('says the licence of each package, as the lock file has it, and whether it is shipped', () => {
    const text = read('docs/dependencies.md');
    const said = licencesIn(text);
    const locked: Readonly<Record<string, { readonly license?: unknown }>> = lock.packages;
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    for (const name of names) {
      const [licence] = [...said].find(([, packages]) => packages.includes(name)) ?? ['MIT'];
      expect(locked[`node_modules/${name}`]?.license, name).toBe(licence);
    }
    const [, ...named] = [...said.values()];
    expect(names).toEqual(expect.arrayContaining(named.flat()));
    const idle = [...text.matchAll(/, used and not shipped: (.+)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(', '),
    );
    expect(idle.filter((name) => Object.hasOwn(manifest.dependencies, name))).toEqual([]);
  });

  it('would be told to lack a reason, to have two, and to have one for nothing', () => {
    const tables = '| package | why |\n| --- | --- |\n| a, @b/* | x |\n| a | y |\n| c | z |';
    expect(unmatched(['a', '@b/one', 'd'], packagesOfTables(tables).flat())).toEqual([
      'a has 2 reasons',
      'd has 0 reasons',
      'c is no package',
    ]);
  });
});
