import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { agreementsWith, conflictsWith } from '@/domain/findings/agreement';
import { sourceAddress } from '@/site/source-address';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { publicDays } from '@/words/public-days';
import { drawerOn } from './support/controls';
import { inTurn } from './support/in-turn';
import { claimOf, RECORD } from './support/record';
import { CLAIM } from './support/record-pages';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const i18n = makeI18n('en');
const { say } = i18n;
const claim = claimOf(CLAIM);
const source = RECORD.sourceById.get(claim.source);

/** All that a claim must tell, wherever it stands. */
async function expectWhole(at: Locator): Promise<void> {
  const text = await at.innerText();
  expect(await at.getByRole('heading').first().innerText()).toBe('16\u00a0bn\u00a0USD');
  expect(text).toContain('100.5\u00a0bn\u00a0CNY at the 2015 average of 6.28 CNY per USD');
  expect(text).toContain('Rate 6.2827 CNY per USD: Federal Reserve');
  const quote = at.locator('blockquote');
  expect(await quote.getAttribute('lang')).toBe('fr');
  expect(await quote.innerText()).toContain(claim.fragment.text);
  expect(text).toContain(say(claim.gloss));
  expect(text).toContain('Xiaomi, via The Wall Street Journal');
  // Its source gives it no day: what is told is when it became public.
  expect(text).toContain(en.claim.publicAt(publicDays(claim.public, i18n)));
  expect(text).toContain(say(claim.public.basis));
  expect(text).toContain(`in French, paragraph ${claim.paragraph}`);
  const address = sourceAddress(source?.url ?? '', claim.fragment.text);
  expect(address).toContain('#:~:text=');
  const links = at.locator(`a[href="${address}"]`);
  expect(await links.count()).toBe(2);
  const rivals = conflictsWith(RECORD, claim).flatMap((each) => each.rivals);
  expect(rivals.length).toBeGreaterThan(0);
  const disagree = at.getByRole('list', { name: en.claim.disagrees });
  expect(await disagree.getByRole('listitem').count()).toBe(rivals.length);
  const agree = at.getByRole('list', { name: en.claims.agrees, exact: true });
  expect(await agree.getByRole('listitem').count()).toBe(agreementsWith(RECORD, claim).length);
  expect(text).toContain(en.targets.verdicts.missed);
}

const visits = shareVisits({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });

describe('a claim', () => {
  it('tells all as a page', async () => {
    const { page, assertClean } = await visits.load(`claims/${CLAIM}/`);
    await expectWhole(page.locator('main article'));
    assertClean();
  });

  it.each(['', 'targets/', 'conflicts/', 'sources/', 'claims/', 'revenue/'])(
    'tells all as a drawer over /%s',
    async (path) => {
      const { page, assertClean } = await visits.go(`${path}?claim=${CLAIM}&v=1`);
      await expectWhole(drawerOn(page));
      await drawerOn(page).getByRole('button', { name: en.app.close }).click();
      await expect.poll(() => addressIn(page)).toBe(`/${path}`);
      assertClean();
    },
  );

  it('leads from the drawer to its page, which stays within the view', async () => {
    const { page, assertClean } = await visits.go(`?kinds=target&claim=${CLAIM}&v=1`);
    await drawerOn(page).getByRole('link', { name: en.claims.page }).click();
    await expect.poll(() => addressIn(page)).toBe(`/claims/${CLAIM}/?kinds=target&v=1`);
    const next = page.getByRole('link', { name: en.claim.next });
    const href = (await next.getAttribute('href')) ?? '';
    const id = /c-\d{4}/.exec(href)?.[0] ?? '';
    expect(claimOf(id).kind).toBe('target');
    await next.click();
    await expect.poll(() => addressIn(page)).toBe(`/claims/${id}/?kinds=target&v=1`);
    await page.getByRole('link', { name: en.claim.previous }).click();
    await expect.poll(() => addressIn(page)).toBe(`/claims/${CLAIM}/?kinds=target&v=1`);
    assertClean();
  });

  it('says which promise it answers', async () => {
    const { page, assertClean } = await visits.go(`claims/${CLAIM}/`);
    const article = page.locator('main article');
    await article.locator('dd').last().getByRole('link').first().click();
    await expect.poll(() => addressIn(page)).not.toContain(CLAIM);
    expect(await article.innerText()).toContain(en.claims.answers);
    assertClean();
  });

  it('is copied and cited in three forms', async () => {
    const { page, assertClean } = await visits.load(`claims/${CLAIM}/`);
    const clipboard = async (): Promise<string> =>
      page.evaluate(async () => navigator.clipboard.readText());
    const article = page.locator('main article');
    await article.getByRole('button', { name: en.app.copyClaimLink }).click();
    const link = `${new URL(page.url()).origin}/claims/${CLAIM}/`;
    await expect.poll(clipboard).toBe(link);
    await article.getByRole('button', { name: en.claims.cite.title, exact: true }).click();
    const forms = { text: link, bibtex: '@', csl: '"id"' } as const;
    await inTurn(['text', 'bibtex', 'csl'] as const, async (form) => {
      const name = en.claims.cite.copyAs(en.claims.cite.forms[form]);
      await article.getByRole('button', { name }).click();
      await expect.poll(clipboard).toContain(forms[form]);
      const cited = await clipboard();
      expect(cited).toContain(CLAIM);
      expect(cited).toContain(source?.url);
    });
    expect(JSON.parse(await clipboard())).toBeTruthy();
    assertClean();
  });

  it('that was never given says so, and what next', async () => {
    const { page, assertClean } = await visits.load('claims/c-9999/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(en.claims.unknown.title);
    expect(await page.locator('main').innerText()).toContain('c-9999');
    await page.locator('main').getByRole('link', { name: en.claims.all }).click();
    await expect.poll(() => addressIn(page)).toBe('/claims/');
    assertClean(/404/);
  });
});
