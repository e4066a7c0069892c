import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { expectNoViolations } from './support/accessible';
import { openPage } from './support/page';

const TEXT = 'Xiaomi sold 61.12 million smartphones in 2014.\nIt had 8,000 employees.';

const SCRIPT = /\/assets\/[\w-]+\.js$/;

/** A text of the reader's, held against the record in the browser. */
describe('the numbers of a text', () => {
  it('are marked from the foot of any page on, by keyboard, and no request tells of them; the text is in no address and not stored', async () => {
    const { page, assertClean } = await openPage('sources/', {
      width: 390,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await page.getByRole('link', { name: en.app.numbers }).press('Enter');
    const field = page.getByRole('textbox', { name: numbersEn.field });
    await field.waitFor();
    const requests: string[] = [];
    page.on('request', (request) => {
      // Any page fetches the site's own scripts ahead, by names that the build gave them.
      const isAhead = request.method() === 'GET' && SCRIPT.test(request.url());
      if (!isAhead || request.postData() !== null) requests.push(request.url());
    });
    await field.focus();
    await page.keyboard.insertText(TEXT);
    const marked = page.getByRole('region', { name: numbersEn.marked });
    await marked.getByRole('link', { name: /^61\.12 million smartphones, On record/ }).waitFor();
    await marked.getByRole('button', { name: '8,000, Not yet a claim' }).press('Enter');
    await page.getByText(numbersEn.copied(1)).waitFor();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toContain(
      '8000 employees',
    );
    await expectNoViolations(page, 'figures marked');
    expect(requests).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        history.state,
        Object.entries(localStorage),
        Object.entries(sessionStorage),
      ]),
    );
    expect(kept).not.toMatch(/61\.12|employees/);
    await marked.getByRole('link', { name: /^61\.12 million/ }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe(TEXT);
    assertClean();
  });
});
