import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRecord } from './check-record';

const FOLDER = 'data';

/** The data files as they are on disk, by their paths within the data folder. */
function readData(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|txt)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
}

test('the record has no problems', () => {
  const problems = checkRecord(readData(), { languages: ['en'] });
  expect(
    problems.map(
      ({ file, line, path, message }) => `${FOLDER}/${file}:${line}  ${path}  ${message}`,
    ),
  ).toEqual([]);
});
