import { LANGUAGES } from '@/domain/basics/text';
import { parsePeriod } from '@/domain/time/period';
import type { SourceEntry } from '../entries';
import { readCells, type CellReader } from './cell-reader';
import { several, slug, type NameList } from './names';
import type { Sheet } from './read-sheet';
import type { SheetProblem } from './sheet-problem';
import { faultOfTime, readTime } from './time-text';

/** Corpora of a record that came from sheets. */
export const OWN = 'own';
export const ADDED = 'added';

export type SourceRow = { readonly row: number; readonly entry: SourceEntry };

/** The sources of a sheet. */
export type SourceRows = {
  readonly sources: readonly SourceRow[];
  /** Rows that cannot be used, by the ids that they give. */
  readonly broken: ReadonlyMap<string, number>;
};

/** Each source that can be read, and what is wrong with the others. */
export function readSources(
  sheet: Sheet,
  people: NameList,
): SourceRows & { readonly problems: readonly SheetProblem[] } {
  const sources: SourceRow[] = [];
  const broken = new Map<string, number>();
  const problems: SheetProblem[] = [];
  for (const each of sheet.rows) {
    const cells = readCells(sheet, each);
    const entry = sourceOf(cells, people);
    const twin = sources.find(({ entry: { id } }) => id === entry.id);
    if (twin !== undefined)
      cells.say('id', `is the source of row ${twin.row} already; rename one of them`);
    if (cells.isSound()) sources.push({ row: each.row, entry });
    else if (twin === undefined) broken.set(entry.id, each.row);
    problems.push(...cells.problems);
  }
  return { sources, broken, problems };
}

const LANGUAGE_CODES = [...LANGUAGES, 'pt'] as const;

function sourceOf(cells: CellReader, people: NameList): SourceEntry {
  const title = cells.text('title');
  const publisher = cells.text('publisher') ?? cells.text('short') ?? title ?? '';
  if (publisher === '') cells.say('publisher', 'is empty; say who published it');
  const span = publicSpan(cells);
  return {
    id: slug(cells.must('id', 'give each source a short name by which claims call it')),
    corpus: cells.flag('added') === true ? ADDED : OWN,
    title: title ?? publisher,
    publisher,
    short: cells.text('short') ?? publisher,
    author: cells.text('author') ?? null,
    language: cells.oneOf('language', LANGUAGE_CODES, 'en'),
    url:
      cells.read(
        'url',
        (text) => (/^https?:\/\/\S+$/.test(text) ? text : null),
        'is no web address; begin it with https:// or http://',
      ) ?? cells.must('url', 'give the address where it was read'),
    public: span,
    relays: several(cells.text('relays')).map((name) => people.idOf(name)),
    note: textOf(cells.text('note')),
    weak: cells.flag('weak') ?? false,
    seed: null,
  };
}

/** The days between which it became public: a day, a month, a year, or a span of them. */
function publicSpan(cells: CellReader): SourceEntry['public'] {
  const basis = { en: cells.text('public_basis') ?? 'as the spreadsheet gives it' };
  cells.must('public', 'say on which day it became public, or in which month or year');
  const time = readTimeOf(cells, 'public');
  const period = time === undefined ? null : parsePeriod(time);
  return period?.ok === true
    ? { earliest: period.value.from, latest: period.value.to, basis }
    : { earliest: '0001-01-01', latest: '0001-01-01', basis };
}

/** A time in a cell; a problem says what is wrong with one that cannot be read. */
export function readTimeOf(cells: CellReader, name: string): string | undefined {
  return cells.read(name, readTime, faultOfTime(cells.text(name) ?? ''));
}

export function textOf(text: string | undefined): { readonly en: string } | null {
  return text === undefined ? null : { en: text };
}
