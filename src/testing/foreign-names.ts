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

/** What of our record's names, but for its years, stands in a text of the other's site. */
export function foreignNamesIn(text: string): readonly string[] {
  return namesInText(text, FOREIGN);
}

/** As `foreignNamesIn`, with the years. */
export function foreignIn(text: string): readonly string[] {
  const years = YEARS.filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text));
  return [...foreignNamesIn(text), ...years];
}
