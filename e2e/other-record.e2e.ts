import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignIn, properNamesIn } from '@/testing/foreign-names';
import { OTHER_FOLDER, readOtherRecord } from '@/testing/other-record';
import { packageScript, run } from '../scripts/project';
import { startServer, type RunningServer } from '../scripts/serve/start-server';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';

const OTHER = readOtherRecord();
/** Licences and years of those who wrote it, and the tags that it draws, stand in a program too. */
const PROGRAM = /\.(?:js|css)$|^one-file-[\w-]+\.txt$/;
const TEXT = /\.(?:html|json|csv|txt|md|svg|webmanifest|xml)$|^_headers$/;
/** Words and years of those who wrote the packages. */
const LICENCES = 'licences.txt';
/** HTML and vocabularies of the web have a word for what is no word of ours there. */
const TAGS = /<\/?article\b|content="article"|"@type":"\w*Article"/g;

/** The site of another company's record, built as `RECORD=<folder> npm run build` does. */
describe('the site of another record', () => {
  let folder = '';
  let server: RunningServer | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'other-'));
    const build = [...packageScript('build'), '--outDir', folder, '--emptyOutDir'];
    const settings = { RECORD: OTHER_FOLDER, PREVIEWS: 'off', NODE_ENV: 'production' };
    if ((await run(build, settings)) !== 0) throw new Error('The build of the other record failed');
    server = await startServer(folder, 0);
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('holds none of the words of ours, in no file', async () => {
    const files = (await readdir(folder, { recursive: true })).filter(
      (file) => [PROGRAM, TEXT].some((form) => form.test(path.basename(file))) && file !== LICENCES,
    );
    expect(files.length).toBeGreaterThan(OTHER.claims.length);
    const found = await Promise.all(
      files.map(async (file) => {
        const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll(TAGS, '');
        const names = PROGRAM.test(path.basename(file)) ? properNamesIn(text) : foreignIn(text);
        return names.length === 0 ? [] : [`${file}: ${[...new Set(names)].join(', ')}`];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('opens with its own panels, years and claims, and nothing goes wrong', async () => {
    const site = server?.url ?? '';
    const { page, assertClean } = await openPage('', { site });
    const panels = page.locator('main [data-panel]');
    expect(await panels.evaluateAll((all) => all.map((each) => each.dataset['panel']))).toEqual(
      OTHER.vocabulary.panels.map(({ id }) => id),
    );
    expect(await page.title()).toContain(OTHER.vocabulary.company.en);
    expect(foreignIn(await page.locator('body').innerText())).toEqual([]);
    assertClean();
    await inTurn(
      [
        ...OTHER.vocabulary.panels.map(({ id }) => `${id}/`),
        'targets/',
        'conflicts/',
        'sources/',
        'claims/',
      ],
      async (address) => {
        const opened = await openPage(`${address}?v=1`, { site });
        expect(foreignIn(await opened.page.locator('body').innerText()), address).toEqual([]);
        expect(await opened.page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
        opened.assertClean();
      },
    );
  });
});
