import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageScript, ROOT, run } from '../scripts/project';
import { readRecordFolder } from '../scripts/record/record-folder';
import { startServer, type RunningServer } from '../scripts/serve/start-server';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';

const EXAMPLE = path.join('examples', 'huawei');
const RECORD = readRecordFolder(path.join(ROOT, EXAMPLE));

/** The site of the record on a second company, made from a dossier of pages. */
describe('the site of the second record', () => {
  let folder = '';
  let server: RunningServer | null = null;
  const open = async (address: string): ReturnType<typeof openPage> =>
    openPage(address, { site: server?.url ?? '' });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'second-'));
    const build = [...packageScript('build'), '--outDir', folder, '--emptyOutDir'];
    const settings = { RECORD: EXAMPLE, PREVIEWS: 'off', WRITTEN: 'off', NODE_ENV: 'production' };
    if ((await run(build, settings)) !== 0)
      throw new Error('The build of the second record failed');
    server = await startServer(folder, 0);
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('opens with its own four panels, and tells what they show', async () => {
    const { page, assertClean } = await open('');
    const headings = await page.locator('main [data-panel] h2').allInnerTexts();
    expect(headings.join(' ')).toMatch(/240 million phones in nine years/);
    expect(headings).toHaveLength(RECORD.vocabulary.panels.length);
    expect(await page.title()).toContain(RECORD.vocabulary.company.en);
    expect(await page.locator('main').innerText()).toContain('100 claims');
    assertClean();
  });

  it('draws the rivals of 2018 side by side, and each opens to who said it', async () => {
    const { page, assertClean } = await open('sales/?years=2018&v=1');
    await page
      .locator('main')
      .getByRole('link', { name: /260 M phones/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Huawei sold 260 million smartphones in 2018').waitFor();
    assertClean();
  });

  it('has every page, and nothing goes wrong on any', async () => {
    const lists = ['targets/', 'conflicts/', 'sources/', 'claims/'];
    const panels = RECORD.vocabulary.panels.map(({ id }) => `${id}/`);
    const entries = ['claims/c-0025/', 'conflicts/phones-2018/', 'sources/levif-2018-08/'];
    await inTurn([...panels, ...lists, ...entries], async (address) => {
      const opened = await open(`${address}?v=1`);
      expect(await opened.page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      opened.assertClean();
    });
  });
});
