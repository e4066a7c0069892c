import { LANGUAGES } from '@/domain/basics/text';
import { parsePeriod } from '@/domain/time/period';
import type { SourceEntry } from '../entries';
import { readCells, type CellReader } from './cell-reader';
import { several, slug, type NameList } from './names';
import type { Sheet } from './read-sheet';
import type { SheetProblem } from './sheet-problem';
import { readTime } from './time-text';

/** Corpora of a record that came from sheets. */
export const OWN = 'own';
export const ADDED = 'added';

export type SourceRow = { readonly row: number; readonly entry: SourceEntry };

/** The sources of a sheet, each row that can be read; and what is wrong with the others. */
export function readSources(
  sheet: Sheet,
  people: NameList,
): { readonly sources: readonly SourceRow[]; readonly problems: readonly SheetProblem[] } {
  const sources: SourceRow[] = [];
  const problems: SheetProblem[] = [];
  for (const each of sheet.rows) {
    const cells = readCells(sheet, each);
    const entry = sourceOf(cells, people);
    const twin = sources.find(({ entry: { id } }) => id === entry.id);
    if (twin !== undefined)
      cells.say('id', `is the source of row ${twin.row} already; rename one of them`);
    if (cells.isSound()) sources.push({ row: each.row, entry });
    problems.push(...cells.problems);
  }
  return { sources, problems };
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
  const time = cells.read('public', readTime, UNREADABLE_TIME);
  const period = time === undefined ? null : parsePeriod(time);
  return period?.ok === true
    ? { earliest: period.value.from, latest: period.value.to, basis }
    : { earliest: '0001-01-01', latest: '0001-01-01', basis };
}

export const UNREADABLE_TIME =
  'is no time that can be read; write 2015, 2015-06, 2015-06-30, 2015-H1, 2015-Q4 or 2015..2017';

export function textOf(text: string | undefined): { readonly en: string } | null {
  return text === undefined ? null : { en: text };
}
