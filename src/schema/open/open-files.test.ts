import { strToU8, zipSync } from 'fflate';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/domain/basics/canonical-json';
import { ROOT } from '../../../scripts/project';
import { readDataFiles } from '../../../scripts/record/data-files';
import { readRecordFolder, readRecordTexts } from '../../../scripts/record/record-folder';
import { writeSheets } from '../sheets/write-sheets';
import {
  composeFile,
  contentRecord,
  RECORD_ID,
  RECORD_PLACE,
  TITLE_PLACE,
  type FileContent,
} from '../one-file';
import { openFiles, type OpenedFiles } from './open-files';
import { unpack, type GivenFile } from './unpack';

const FOLDER = path.join(ROOT, 'examples', 'huawei');
const RECORD = readRecordFolder(FOLDER);
const CONTEXT = {
  day: '2026-11-26',
  rates: null,
};

const given = (name: string, text: string | Uint8Array): GivenFile => ({
  path: name,
  bytes: typeof text === 'string' ? strToU8(text) : text,
});
const folder = (prefix: string): readonly GivenFile[] =>
  [...readRecordTexts(FOLDER)].map(([name, text]) => given(prefix + name, text));
const archive = (files: readonly GivenFile[]): GivenFile =>
  given('a.zip', zipSync(Object.fromEntries(files.map((file) => [file.path, file.bytes]))));
const open = (...files: readonly GivenFile[]): OpenedFiles => openFiles(files, CONTEXT);
const sheets = (): readonly GivenFile[] => {
  const { claims, sources } = writeSheets(RECORD);
  return [given('acme/claims.csv', claims), given('acme/sources.csv', sources)];
};

describe('what opens', () => {
  const edition = canonicalJson(readDataFiles(FOLDER));
  it.each<[string, () => readonly GivenFile[]]>([
    ['a folder', () => folder('huawei/')],
    ['the files of a folder', () => folder('')],
    ['a zip of a folder', () => [archive(folder('huawei/'))]],
    ['an edition', () => [given('2026-11-26.json', edition)]],
    ['a zip of an edition', () => [archive([given('x/edition.json', edition)])]],
  ])('%s, with all its claims and nothing wrong', (_what, files) => {
    const { dataset, problems } = open(...files());
    expect(problems).toEqual([]);
    expect(dataset?.claims).toEqual(RECORD.claims);
    expect(dataset?.assessments).toEqual(RECORD.assessments);
  });

  it('two spreadsheets, or a zip of them', () => {
    const plain = open(...sheets());
    expect(plain.dataset?.claims).toHaveLength(RECORD.claims.length);
    expect(plain.dataset?.vocabulary.company.en).toBe('Acme');
    expect(open(archive(sheets())).dataset?.claims).toEqual(plain.dataset?.claims);
  });

  it('a dashboard in one file, with the files that it was taken with; a published one is told apart', () => {
    const texts = [...readRecordTexts(FOLDER)];
    const content = (own: boolean): FileContent => ({
      record: contentRecord(RECORD),
      given: own ? { name: 'Acme', texts, problems: [] } : null,
      edition: null,
      site: 'https://example.org/',
      taken: '2026-11-26',
      start: '/',
    });
    const shell = `<title>${TITLE_PLACE}</title><script type="application/json" id="${RECORD_ID}">${RECORD_PLACE}</script>`;
    const file = (own: boolean): GivenFile =>
      given('acme.html', composeFile(shell, 'Acme', content(own)));
    const opened = open(file(true));
    expect(opened.problems).toEqual([]);
    expect(opened.dataset?.claims).toEqual(RECORD.claims);
    expect([...opened.texts]).toEqual(texts);
    expect(open(file(false))).toMatchObject({
      dataset: null,
      problems: [
        { file: 'acme.html', message: expect.stringContaining('open it by itself') as string },
      ],
    });
    // Any other page is none.
    expect(open(given('page.html', '<title>A page</title>')).problems[0]?.message).toMatch(
      /^is no file of a record/,
    );
  });

  it('with what systems put beside it', () => {
    const noise = [given('huawei/.DS_Store', 'x'), given('__MACOSX/huawei/x.json', '{')];
    expect(open(...folder('huawei/'), ...noise).problems).toEqual([]);
  });

  it('a folder with one broken claim, without it, and says which', () => {
    const [name, text] = [...readRecordTexts(FOLDER)].find(([each]) =>
      each.endsWith('sales.json'),
    ) ?? ['', ''];
    const broken = text.replace('"kind": "outcome"', '"kind": "outcom"');
    const others = folder('').filter((file) => file.path !== name);
    const { dataset, problems } = open(...others, given(name, broken));
    expect(dataset?.claims).toHaveLength(RECORD.claims.length - 1);
    expect(problems[0]).toMatchObject({ file: 'timelines/sales.json', row: 8, weight: 'doubtful' });
    expect(problems[0]?.message).toMatch(/outcome/);
  });
});

describe('what does not open says why, and what would', () => {
  it.each<[string, () => readonly GivenFile[], RegExp]>([
    ['nothing', () => [], /no file was given/],
    ['a picture', () => [given('a.png', 'x')], /a\.png is no file of a record; give its folder/],
    ['a broken zip', () => [given('a.zip', 'PK?')], /a\.zip is no archive that can be read/],
    ['JSON that is none', () => [given('a.json', '{"a":')], /a\.json ends in the middle/],
    [
      'a page saved as JSON',
      () => [given('a.json', '<html>')],
      /a\.json is a web page and not JSON/,
    ],
    [
      'claims alone',
      () => sheets().slice(0, 1),
      /claims\.csv is a sheet of claims; give the sheet of sources/,
    ],
    [
      'sources alone',
      () => sheets().slice(1),
      /sources\.csv is a sheet of sources; give the sheet of claims/,
    ],
  ])('%s', (_what, files, said) => {
    const { dataset, problems } = open(...files());
    expect(dataset).toBeNull();
    expect(problems.map(({ file, message }) => `${file} ${message}`).join('\n')).toMatch(said);
  });

  it('a zip that would fill the memory', () => {
    const bomb = given('bomb.zip', zipSync({ 'a.json': new Uint8Array(2_000_001) }));
    expect(bomb.bytes.length).toBeLessThan(10_000);
    expect(unpack([bomb], 2_000_000).problems[0]?.message).toBe(
      'holds more than 2 MB; take out what is no part of the record',
    );
  });

  it('a spreadsheet in the alphabet of Windows opens, and its letters are doubted', () => {
    const [claims, sources] = sheets();
    if (claims === undefined || sources === undefined) throw new Error('there are two');
    const old = {
      path: 'claims.csv',
      bytes: new Uint8Array([...claims.bytes, 0x0d, 0x0a, 0x23, 0xe9]),
    };
    const { problems, dataset } = open(old, sources);
    expect(dataset?.claims).toHaveLength(RECORD.claims.length);
    expect(problems.find(({ message }) => message.includes('not in UTF-8'))).toMatchObject({
      weight: 'doubtful',
    });
  });
});
