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
    expect(
      await page
        .locator('[role="dialog"], dialog, [popover], [data-popover]')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await page.emulateMedia({ media: null });
  });

  it('the heads of a table stand on each of its sheets', async () => {
    const { page } = await visits.load('/claims/?themes=sales&v=1');
    const sheets = await sheetsOf(page);
    const head = [en.table.columns.claim, en.table.columns.source].join(' ');
    const ofTable = sheets.filter((sheet) => /c-0\d{3}|IDC|Xiaomi/.test(sheet));
    expect(ofTable.length).toBeGreaterThan(3);
    const without = sheets.flatMap((sheet, index) =>
      sheet.includes(head) ? [] : [`${index}: ${sheet.slice(0, 200)}`],
    );
    console.log(sheets.length, without);
  });

  it('the first sheet is full of what the page is about', async () => {
    await inTurn(
      [
        '',
        ...PANELS.map((panel) => `${panel}/`),
        'targets/',
        'conflicts/',
        'claims/',
        'sources/',
        'claims/c-0031/',
        'story/',
      ],
      async (path) => {
        const { page } = await visits.load(path);
        const sheets = await sheetsOf(page);
        console.log(path, sheets.map((s) => s.length).join(' '), '|', sheets[0]?.slice(0, 120));
      },
    );
  });
});
