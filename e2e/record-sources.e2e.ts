import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { chainsOf, inTextOrder, talliesOf, tallyOf } from '@/features/sources/tally';
import { inTurn } from './support/in-turn';
import { RECORD } from './support/record';
import { SOURCE } from './support/record-pages';
import { recordAt } from './support/record-shown';
import { shareVisits } from './support/visits';

const articles = RECORD.sources.filter(({ corpus }) => corpus === 'articles');

const visits = shareVisits();

describe('sources', () => {
  it('are all on the list, with what agrees, conflicts and came true', async () => {
    const { page, assertClean } = await visits.load('sources/');
    const tallies = talliesOf(recordAt('/sources/'));
    expect(await page.locator('main h3').count()).toBe(tallies.size);
    await inTurn(articles, async ({ id, title }) => {
      const item = page.locator('main li', { hasText: title }).first();
      const said = await item.getByRole('list', { name: en.sources.tally }).innerText();
      const { claims, agree, conflict } = tallyOf(tallies, id);
      expect(said).toContain(en.sources.claims(claims));
      if (agree > 0) expect(said).toContain(en.sources.agree(agree));
      if (conflict > 0) expect(said).toContain(en.sources.conflict(conflict));
    });
    assertClean();
  });

  it.each(articles.map(({ id }) => id))(
    '/sources/%s/ draws its chains, and has its claims in the order of the text',
    async (id) => {
      const { page, assertClean } = await visits.go(`sources/${id}/`);
      const claims = inTextOrder(RECORD.claims.filter(({ source }) => source === id));
      const list = page.getByRole('region', { name: en.sources.inOrder });
      const ids = await list
        .locator('ol a')
        .evaluateAll((links) => links.map((link) => /c-\d{4}/.exec(link.ariaLabel ?? '')?.[0]));
      expect(ids).toEqual(claims.map((claim) => claim.id));
      const chains = page.getByRole('region', { name: en.sources.chains });
      expect(await chains.getByRole('listitem').count()).toBe(chainsOf(claims).length);
      const quotes = await list
        .locator('q')
        .evaluateAll((all) => all.map((quote) => quote.getAttribute('lang')));
      expect(quotes).toEqual(claims.map(({ fragment }) => fragment.language));
      assertClean();
    },
  );

  it('that there is not offers the nearest', async () => {
    const { page, assertClean } = await visits.load('sources/la-tribune-2016/');
    await page.getByRole('heading', { name: en.sources.unknown.title }).waitFor();
    await page.getByText(en.sources.nearest).waitFor();
    const title = articles.find(({ id }) => id === SOURCE)?.title ?? '';
    await page.locator('main a.control-strong').click();
    await expect.poll(async () => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    assertClean(/404/);
  });
});
