import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { PANELS } from './support/expected';
import { drawerOn } from './support/controls';
import { inTurn } from './support/in-turn';
import { shareVisits } from './support/visits';

const visits = shareVisits();

/** What stands on each sheet of paper, as text. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  const paper = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' '));
}

describe('on paper', () => {
  it('what stands open over the page does not cover its sheets', async () => {
    const { page } = await visits.load('/sales/?claim=c-0023&v=1');
    await drawerOn(page).waitFor();
    await page.getByRole('button', { name: en.share.title.page }).filter({ visible: true }).click();
    await page.getByRole('dialog', { name: en.share.title.page }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const open = page.locator('[role="dialog"], dialog, [data-popover]');
    expect(await open.count()).toBeGreaterThan(1);
    expect(await open.filter({ visible: true }).count()).toBe(0);
  });

  it('the heads of a table stand on each of its sheets', async () => {
    const { page } = await visits.load('/claims/?themes=sales&v=1');
    const sheets = await sheetsOf(page);
    const sources = sheets.findIndex((sheet) => sheet.includes(en.takeAway.paper.title));
    const { claim, kind } = en.table.columns;
    const heads = `${claim} ${kind}`.toUpperCase();
    const ofTable = sheets.slice(0, sources);
    expect(ofTable.length).toBeGreaterThan(3);
    expect(ofTable.filter((sheet) => !sheet.toUpperCase().includes(heads))).toEqual([]);
  });

  it('the first sheet is not left nearly empty', async () => {
    await inTurn(['', ...PANELS.map((panel) => `${panel}/`), 'targets/'], async (path) => {
      const { page } = await visits.load(path);
      const [first = '', second = ''] = await sheetsOf(page);
      // As a chart says fewer words than a list: what stands above the first would be half of this.
      expect(first.length, `/${path}: ${first} | ${second.slice(0, 80)}`).toBeGreaterThan(600);
    });
  });
});
