import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTexts, type ClaimInput, type Draft } from '@/testing/make-record';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { readDataFile } from '@/testing/real-record';
import { makeRecordFolder } from '../test/make-record-folder';
import { readEditionList } from '../record/record-folder';
import { ROOT } from '../project';
import { readFileSync } from 'node:fs';
import { compileRecord } from './compile-record';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compiled-'));
  makeRecordFolder(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What is said of the sound record after a change. */
async function saidOf(change: (draft: Draft) => unknown): Promise<string> {
  for (const [name, text] of makeTexts(change))
    // oxlint-disable-next-line no-await-in-loop -- a handful of tiny files
    await writeFile(path.join(folder, name), text);
  try {
    compileRecord(folder);
  } catch (error) {
    return String(error);
  }
  return '';
}

const change =
  (entry: Partial<ClaimInput>) =>
  ({ sales }: Draft): void => {
    Object.assign(sales.claims[0] ?? {}, entry);
  };

describe('a record that is compiled for the app', () => {
  it('is compiled where nothing is wrong', async () => {
    expect(await saidOf(() => null)).toBe('');
  });

  it.each<[what: string, (draft: Draft) => unknown, place: string, said: string]>([
    ['has an id twice', change({ id: 'c-0002' }), 'sales.json:', 'is already in use'],
    ['has no such metric', change({ metric: 'revenues' }), '.metric', 'did you mean "revenue"?'],
    ['has no such basis', change({ basis: 'solid' }), '.basis', 'there is no basis "solid"'],
    ['has no such topic', change({ topics: ['fones'] }), '.topics[0]', 'no topic "fones"'],
    ['has no such market', change({ markets: ['mars'] }), '.markets[0]', 'no market "mars"'],
    ['has no such person', change({ statedBy: 'nobody' }), '.statedBy', 'no person or body'],
    ['has nobody of the chain', change({ via: ['nobody'] }), '.via[0]', 'no person or body'],
    ['restates nothing', change({ restates: 'c-9999' }), '.restates', 'no claim "c-9999"'],
    ['has no such source', change({ source: 'gazete-2015' }), '.source', 'no source'],
    [
      'has no such unit',
      change({ quantity: { form: 'value', numbers: ['61'], scale: 'million', unit: 'fones' } }),
      '.quantity.unit',
      'there is no unit "fones"',
    ],
    [
      'has no such thing',
      change({ presence: { step: 'entry', of: 'shoppe' } }),
      '.presence.of',
      'there is no thing "shoppe"',
    ],
    [
      'has an assessment that rests on nothing',
      ({ conflicts }) => {
        conflicts.assessments.push({
          id: 'a-slip',
          kind: 'words',
          sides: [['c-0001'], ['c-0004']],
          title: { en: 'A slip' },
          reasons: ['slip'],
          note: { en: 'One of them.' },
          evidence: ['c-7777'],
        });
      },
      'conflicts.json:',
      'there is no claim "c-7777"',
    ],
    [
      'has a theme without a timeline',
      ({ vocabulary }) => {
        vocabulary.themes.push({ id: 'shops', short: { en: 'shops' }, name: { en: 'Shops' } });
      },
      'vocabulary.json:',
      'add timelines/shops.json',
    ],
  ])('says so, with file and line, where it %s', async (_what, broken, place, said) => {
    const text = await saidOf(broken);
    expect(text).toMatch(/\.json:\d+/);
    expect(text).toContain(place);
    expect(text).toContain(said);
  });

  it('says a key that stands twice in one object, of which one would be lost', async () => {
    const file = path.join(folder, 'sources.json');
    const text = makeTexts().get('sources.json') ?? '';
    await writeFile(file, text.replace('"weak": false', '"weak": true, "weak": false'));
    expect(() => compileRecord(folder)).toThrow('stands twice in one object');
  });

  it('names each edition by the fingerprint of the file that was published', () => {
    const { editions } = compileRecord(path.join(ROOT, 'data'));
    expect(readDataFile('editions.json')).toContain(editions[0]?.id);
    expect(editions.map(({ id }) => id)).toEqual(
      readEditionList(path.join(ROOT, 'data')).map(({ id }) => id),
    );
    for (const { id, print } of editions) {
      const text = readFileSync(path.join(ROOT, 'public', 'editions', `${id}.json`), 'utf8');
      expect(print, id).toBe(fingerprintOfText(text));
    }
  });
});
