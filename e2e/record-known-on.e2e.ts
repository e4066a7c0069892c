import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { learnedBetween } from '@/domain/selection/known-on';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { openDay } from './support/controls';
import { FIRST_ROWS, PANELS } from './support/expected';
import { recordAt, sentenceAt } from './support/record-shown';
import { addressIn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const { format } = makeI18n('en');
const control = en.knownOn.control;

const visits = shareVisits();

/** Sentence, panels and table hold what was known on the day of the address, and nothing else. */
async function expectRewound(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressIn(page)).toBe(address);
  const { claims } = recordAt(address);
  const panels = PANELS.map(
    (panel) => [panel, claims.filter(({ theme }) => theme === panel).length] as const,
  );
  await expect
    .poll(async () => shownOn(page))
    .toMatchObject({ sentence: sentenceAt(address), panels: Object.fromEntries<number>(panels) });
  const { rows } = await shownOn(page);
  expect(rows).toHaveLength(Math.min(claims.length, FIRST_ROWS));
  expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...rows]));
}

describe('as known on', () => {
  it.each(['2013-12-31', '2015-05-01', '2017-06-30', '2019-01-31'])(
    '%s everything is rewound',
    async (day) => {
      const address = `/?asof=${day}&v=1`;
      const { page, assertClean } = await visits.go(address);
      await expectRewound(page, address);
      const ids = recordAt(address).claims.map(({ id }) => id);
      if (ids.length > FIRST_ROWS)
        await page.getByRole('link', { name: en.table.all(ids.length) }).click();
      await expect.poll(async () => (await shownOn(page)).rows).toEqual(ids.toSorted());
      assertClean();
    },
  );

  it('the 16 billion goal is known on 1 May 2015, and the 32 billion is not', async () => {
    const { page, assertClean } = await visits.load('revenue/?asof=2015-05-01&v=1');
    const said = await page.locator('main').innerText();
    expect(said).toContain('16\u00a0bn\u00a0USD');
    expect(said).not.toContain('32\u00a0bn\u00a0USD');
    assertClean();
  });

  it('is typed, stepped by keyboard, and taken back by Back', async () => {
    const { page, assertClean } = await visits.go('');
    await openDay(page);
    await page.getByRole('textbox', { name: control.field }).fill('2015-05-01');
    await expectRewound(page, '/?asof=2015-05-01&v=1');
    const handle = page.getByRole('slider', { name: control.handle });
    await handle.focus();
    await handle.press('Home');
    await handle.blur();
    await expect.poll(() => addressIn(page)).not.toContain('2015-05-01');
    await page.goBack();
    await expectRewound(page, '/?asof=2015-05-01&v=1');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: en.knownOn.band.back }).click();
    await expect.poll(() => addressIn(page)).toBe('/');
    assertClean();
  });

  it('has a mark for each source', async () => {
    const { page, assertClean } = await visits.go('');
    await openDay(page);
    const { claims } = recordAt('/');
    const marks = new Set(claims.map((claim) => `${claim.public.latest} ${claim.source}`));
    const line = page.getByRole('slider', { name: control.handle }).locator('xpath=..');
    expect(await line.locator('span[class*="-translate-x"]').count()).toBe(marks.size);
    assertClean();
  });

  it('a day before all says so once, and from when', async () => {
    const { page, assertClean } = await visits.load('?asof=2010-06-01&v=1');
    const first = recordAt('/')
      .claims.map((claim) => claim.public.latest)
      .toSorted()[0];
    const section = page.getByRole('region', { name: en.knownOn.nothing.title });
    expect(await section.innerText()).toContain(format.day(first ?? ''));
    // No panel says it again, and none that filters were to blame.
    expect(await page.locator('main section[data-panel]').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain(en.empty.none);
    await page
      .getByRole('button', { name: en.knownOn.nothing.show(format.day(first ?? '')) })
      .click();
    await expectRewound(page, `/?asof=${first}&v=1`);
    assertClean();
  });

  it('two days stand side by side with what was learned between them', async () => {
    const [earlier, later] = ['2015-05-01', '2019-01-01'];
    const address = `/?asof=${earlier}&compare=${later}&v=1`;
    const { page, assertClean } = await visits.go(address);
    const after = recordAt(`/?asof=${later}&v=1`);
    const learned = learnedBetween(after.claims, earlier, later);
    expect(learned.length).toBeGreaterThan(100);
    const title = en.knownOn.compared.title(learned.length, format.day(earlier), format.day(later));
    const section = page.getByRole('region', { name: title });
    // The charts come first, and tell apart by a heavier edge what the earlier day did not have.
    const charts = page.locator('main .chart');
    const [chart, told] = [await charts.first().boundingBox(), await section.boundingBox()];
    expect(chart?.y ?? 0).toBeLessThan(told?.y ?? 0);
    const edges = async (came: boolean): Promise<readonly number[]> =>
      page
        .locator(`main .chart [data-mark]${came ? '[data-came]' : ':not([data-came])'} .mark`)
        .evaluateAll((marks) =>
          marks.map((mark) => Number(getComputedStyle(mark).strokeWidth.replace('px', ''))),
        );
    await expect.poll(async () => Math.min(...(await edges(true)))).toBe(3);
    expect(Math.max(...(await edges(false)))).toBeLessThan(3);
    const rows = await section.getByRole('table').getByRole('row').allInnerTexts();
    const before = recordAt(`/?asof=${earlier}&v=1`);
    expect(rows.find((row) => row.includes('CLAIMS'))).toMatch(
      new RegExp(`${before.claims.length}\\s+${after.claims.length}`),
    );
    const list = section.getByRole('region', { name: en.knownOn.compared.learned });
    expect(await list.getByRole('listitem').count()).toBe(learned.length);
    await openDay(page);
    await page.getByRole('button', { name: control.compare }).click();
    await expectRewound(page, `/?asof=${earlier}&v=1`);
    assertClean();
  });

  it('a claim that was not public yet opens, and says so', async () => {
    const { page, assertClean } = await visits.load('claims/c-0031/?asof=2014-01-01&v=1');
    expect(await page.locator('main article').innerText()).toContain('Not known on 1 January 2014');
    assertClean();
  });
});

describe('the five articles only', () => {
  it.each(['', 'sales/', 'revenue/', 'expansion/', 'strategy/', 'claims/', 'conflicts/'])(
    'nothing else is on /%s',
    async (path) => {
      const address = `/${path}?corpus=articles&v=1`;
      const { page, assertClean } = await visits.go(address);
      const { claims, dataset } = recordAt(address);
      expect(claims.every(({ corpus }) => corpus === 'articles')).toBe(true);
      const known = new Set(claims.map(({ id }) => id));
      const linked = await page.locator('main').evaluate((main) => {
        const marks = [...main.querySelectorAll<HTMLElement | SVGElement>('[data-claim]')];
        const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="c-"]')];
        const named = [
          ...marks.map(({ dataset: { claim = '' } }) => claim),
          ...links.map(({ href }) => href),
        ];
        return named.flatMap((name) => /c-\d{4}/.exec(name) ?? []);
      });
      expect(linked.length).toBeGreaterThan(0);
      expect(linked.filter((id) => !known.has(id))).toEqual([]);
      expect(dataset.sources).toHaveLength(5);
      assertClean();
    },
  );

  it('one switch leaves them, and Back brings the rest', async () => {
    const { page, assertClean } = await visits.go('');
    const button = page.getByRole('button', { name: 'Five articles only' });
    await button.click();
    await expectRewound(page, '/?corpus=articles&v=1');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expectRewound(page, '/');
    assertClean();
  });
});
