import { EXCEPTIONS } from '../../scripts/architecture/record-name-exceptions';
import { namesInText, namesOf, type RecordName } from '../../scripts/architecture/record-names';
import { readOtherRecord } from './other-record';
import { readRealRecord } from './real-record';

const real = readRealRecord().vocabulary;

/** Names of the record that this site was first made for, but for words that any record's site has. */
export const FOREIGN: readonly RecordName[] = (() => {
  const ordinary = new Set(EXCEPTIONS.map(({ name }) => name));
  const shared = new Set(namesOf(readOtherRecord().vocabulary).map(({ words }) => words.join(' ')));
  return namesOf(real).filter(({ words }) => {
    const name = words.join(' ');
    return !ordinary.has(name) && !shared.has(name);
  });
})();
const YEARS = Array.from({ length: real.years.to - real.years.from + 1 }, (_, at) =>
  String(real.years.from + at),
);

/** Whom our record is about: names that stand in no program, not even in a comment. */
const PROPER = FOREIGN.filter(({ inComments }) => inComments);

/** Which of these proper names stand in a program of the other's site. */
export function properNamesIn(program: string): readonly string[] {
  return namesInText(program, PROPER);
}

/** What of our record's names and years stands in a text of the other's site. */
export function foreignIn(text: string): readonly string[] {
  const years = YEARS.filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text));
  return [...namesInText(text, FOREIGN), ...years];
}
