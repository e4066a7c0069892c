import { describe, expect, it } from 'vitest';
import { EXCEPTIONS } from '../../scripts/architecture/record-name-exceptions';
import { findRecordNames, namesOf, type Found } from '../../scripts/architecture/record-names';
import { readProject } from '../../scripts/architecture/read-project';
import { ROOT } from '../../scripts/project';
import { NAMING, NOT_NAMING } from './fixtures/record-name-violations';
import { makeVocabulary } from './make-claim';
import { readRealRecord } from './real-record';

const say = ({ file, line, message }: Found): string => `${file}:${line} ${message}`;

/** Code that stands in every record's site: tests may name what they like. */
function isOfSite(file: string): boolean {
  return /^src\/(?!testing\/).*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);
}

describe('src', () => {
  it('names no company, currency, unit, market, person, year or anything else of the record', async () => {
    const files = [...(await readProject(ROOT))].filter(([file]) => isOfSite(file));
    expect(files.length).toBeGreaterThan(100);
    const found = findRecordNames(new Map(files), namesOf(readRealRecord().vocabulary), EXCEPTIONS);
    expect(found.map(say)).toEqual([]);
  });
});

describe('the rule', () => {
  const names = namesOf(makeVocabulary());
  const messagesIn = (file: string, source: string): readonly string[] =>
    findRecordNames(new Map([[file, source]]), names, []).map(({ message }) => message);

  it.each(NAMING.map((each) => [each.name, each] as const))('finds %s', (_name, each) => {
    const { source, says, file = 'src/ui/a.ts' } = each;
    expect(new Set(messagesIn(file, source))).toContain(`names the ${says}`);
  });

  it.each(NOT_NAMING)('lets pass %s', (source) => {
    expect(messagesIn('src/ui/a.ts', source)).toEqual([]);
  });

  it('says in which line', () => {
    const found = findRecordNames(new Map([['src/a.ts', "\nexport const a = 'CNY';"]]), names, []);
    expect(found.map(say)).toEqual(['src/a.ts:2 names the currency "cny"']);
  });

  it('leaves out what has a reason, there alone, and reports a reason that nothing needs', () => {
    const files = new Map([
      ['src/a.ts', "export const a = 'sales';"],
      ['src/b.ts', "export const b = 'sales';"],
    ]);
    const excepted = (name: string, at: string) =>
      findRecordNames(files, names, [{ name, in: at, reason: 'a test' }]).map(say);
    expect(excepted('sales', 'src/a.ts')).toEqual(['src/b.ts:1 names the theme "sales"']);
    expect(excepted('revenue', 'src/')).toContain(
      'src/:0 the exception "revenue" is needed by nothing',
    );
  });
});
