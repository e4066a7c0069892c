import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { noticeOn, panelOn } from './support/controls';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const { lens } = en.panel;

const visits = shareVisits();

describe('money', () => {
  it.each([
    ['usd', 'billion USD', 'CNY per USD', 'Federal Reserve'],
    ['eur', 'billion EUR', 'CNY per EUR', 'European Central Bank'],
  ])('in %s names the rates and their source', async (cur, unit, pair, source) => {
    const { page, assertClean } = await visits.go(`revenue/?cur=${cur}&v=1`);
    const said = await panelOn(page, 'revenue').innerText();
    expect(said).toContain(unit);
    expect(said).toContain(pair);
    expect(said).toContain(source);
    assertClean();
  });

  it('as printed converts nothing', async () => {
    const { page, assertClean } = await visits.go('claims/c-0023/?cur=printed&v=1');
    expect(await page.locator('main article').innerText()).not.toContain('average of');
    assertClean();
  });

  it('changes by a button, and stands in the address', async () => {
    const { page, assertClean } = await visits.go('revenue/');
    const group = page.getByRole('group', { name: lens.cur });
    await group.getByRole('button', { name: 'USD' }).click();
    await expect.poll(() => addressIn(page)).toBe('/revenue/?cur=usd&v=1');
    await page.goBack();
    await expect.poll(() => addressIn(page)).toBe('/revenue/');
    assertClean();
  });

  it('a rate that an article implies is shown as the article’s', async () => {
    const { page, assertClean } = await visits.go('conflicts/aiot-euros/');
    await page.getByRole('link', { name: 'Open claim: 10\u00a0bn\u00a0CNY' }).click();
    const said = await page.getByRole('dialog', { name: en.claim.drawer }).innerText();
    expect(said).toMatch(/TechKou itself converts it to .*EUR: 8\.3\d to 8\.44 CNY per EUR/);
    assertClean();
  });
});

describe('growth', () => {
  it.each([
    ['yoy', '≥ +15'],
    ['index', '≥ 972'],
    ['cagr', '2012–2015'],
  ])('as %s honours bounds', async (measure, label) => {
    const { page, assertClean } = await visits.go(`sales/?measure=${measure}&v=1`);
    const panel = panelOn(page, 'sales');
    expect(await panel.locator('.chart svg').first().textContent()).toContain(label);
    assertClean();
  });

  it('on a log scale is not defined: said, and shown on a linear one', async () => {
    const { page, assertClean } = await visits.load('sales/?measure=yoy&scale=log&v=1');
    expect(await noticeOn(page).innerText()).toContain('“scale”');
    expect(addressIn(page)).toBe('/sales/?measure=yoy&v=1');
    expect(await page.getByRole('group', { name: lens.scale }).count()).toBe(0);
    assertClean();
  });

  it('an index keeps the log scale of its address, and has the control for it', async () => {
    const { page, assertClean } = await visits.load('sales/?measure=index&scale=log&v=1');
    const ticks = async (): Promise<string> =>
      (await panelOn(page, 'sales').locator('.chart svg').first().textContent()) ?? '';
    const onLog = await ticks();
    const group = page.getByRole('group', { name: lens.scale });
    const more = lens.moreOf([lens.measures.index, lens.scales.log].join(', '));
    await page.getByRole('button', { name: more }).click();
    expect(
      await group.getByRole('button', { name: lens.scales.log }).getAttribute('aria-pressed'),
    ).toBe('true');
    await group.getByRole('button', { name: lens.scales.linear }).click();
    await expect.poll(() => addressIn(page)).toBe('/sales/?measure=index&v=1');
    await expect.poll(ticks).not.toBe(onLog);
    assertClean();
  });
});
