import { suggest } from '../suggest';
import type { Sheet, SheetRow } from './read-sheet';
import { shortened, type SheetProblem, type Weight } from './sheet-problem';

/** Reads the cells of one row, and remembers what is wrong with them. */
export type CellReader = {
  readonly row: number;
  readonly problems: readonly SheetProblem[];
  /** Whether the row can be used for all that was found so far. */
  readonly isSound: () => boolean;
  /** Whether the sheet has such a column. */
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** A cell that has to be there. */
  readonly must: (name: string, why: string) => string;
  /** One of some words; the first where the cell is empty. */
  readonly oneOf: <T extends string>(name: string, words: readonly T[], otherwise: T) => T;
  readonly flag: (name: string) => true | undefined;
  /** What `read` makes of a cell; a problem where that is null. */
  readonly read: <T>(
    name: string,
    read: (text: string) => T | null,
    message: string,
  ) => T | undefined;
  readonly say: (name: string | null, message: string, weight?: Weight) => void;
};

const YES = ['yes', 'y', 'true', '1', 'x', 'ja', 'oui'];
const NO = ['no', 'n', 'false', '0', 'nein', 'nee', 'non'];

export function readCells(sheet: Sheet, { row, cells }: SheetRow): CellReader {
  const problems: SheetProblem[] = [];
  const say: CellReader['say'] = (name, message, weight = 'wrong') => {
    const column = sheet.columns.find((each) => each.name === name)?.said ?? name;
    const found = name === null ? undefined : cells.get(name);
    problems.push({
      file: sheet.file,
      row,
      column,
      found: found === undefined ? null : shortened(found),
      message,
      weight,
    });
  };
  const read: CellReader['read'] = (name, make, message) => {
    const text = cells.get(name);
    if (text === undefined) return undefined;
    const value = make(text);
    if (value === null) say(name, message);
    return value ?? undefined;
  };
  return {
    row,
    problems,
    isSound: () => problems.every(({ weight }) => weight !== 'wrong'),
    has: (name) => sheet.columns.some((column) => column.name === name),
    text: (name) => cells.get(name),
    must: (name, why) => {
      const text = cells.get(name);
      if (text === undefined) say(name, `is empty; ${why}`);
      return text ?? '';
    },
    oneOf: (name, words, otherwise) => {
      const text = cells.get(name);
      const found = words.find((word) => word === text?.toLowerCase());
      if (text !== undefined && found === undefined)
        say(name, `is not known; ${suggest(text.toLowerCase(), words, 'the choices')}`);
      return found ?? otherwise;
    },
    flag: (name) => {
      const text = cells.get(name)?.toLowerCase();
      if (text !== undefined && !YES.includes(text) && !NO.includes(text))
        say(name, 'says neither yes nor no; write yes, or leave it empty');
      return text !== undefined && YES.includes(text) ? true : undefined;
    },
    read,
    say,
  };
}
