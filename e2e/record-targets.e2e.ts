import { describe, expect, it } from 'vitest';
import { promisedAgain } from '@/domain/findings/promised-again';
import { en } from '@/i18n/en';
import { goalsOf, mostTelling } from '@/features/targets/promise-order';
import { byVerdict } from '@/features/targets/promise-parts';
import { promisesAmong } from '@/words/told-words';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { addressIn } from './support/seen';
import { RECORD } from './support/record';
import { recordAt } from './support/record-shown';
import { shareVisits } from './support/visits';

/** The parts of the page that hold promises, and not what others foresaw. */
const LIST = 'main section[aria-labelledby^="promises-"]';

const visits = shareVisits();

describe('targets meet outcomes', () => {
  it.each(['/', '/?asof=2015-05-01&v=1', '/?corpus=articles&v=1'])(
    'on the overview, %s',
    async (path) => {
      const { page, assertClean } = await visits.go(path);
      const rows = mostTelling(promisesAmong(recordAt(path).judgements), 8);
      expect(rows.length).toBeGreaterThan(0);
      const table = page.getByRole('table', { name: en.targets.title });
      const said = await table.getByRole('row').allInnerTexts();
      expect(said).toHaveLength(rows.length + 1);
      for (const [index, { lead }] of rows.entries()) {
        expect(said[index + 1]).toContain(en.targets.verdicts[lead.verdict]);
      }
      assertClean();
    },
  );

  it('tells how far off, on one axis, and how the aim came down', async () => {
    const { page, assertClean } = await visits.go('');
    const table = page.getByRole('table', { name: en.targets.title });
    const row = table.getByRole('row').filter({ hasText: '→ 80–100' });
    expect(await row.innerText()).toContain('−14% to −11%');
    expect(await row.locator('svg .mark').count()).toBeGreaterThan(1);
    assertClean();
  });

  it.each(['/targets/', '/targets/?asof=2016-01-01&v=1', '/targets/?corpus=articles&v=1'])(
    'every promise in the row of its goal, %s',
    async (path) => {
      const { page, assertClean } = await visits.go(path);
      const promises = promisesAmong(recordAt(path).judgements);
      const groups = byVerdict(promises);
      expect(groups.length).toBeGreaterThan(1);
      const list = page.locator(LIST);
      expect(await list.locator('h3').count()).toBe(goalsOf(promises).length);
      expect(await list.locator('h4').count()).toBe(promises.length);
      await inTurn(groups, async ({ verdict, judgements }) => {
        const choice = page
          .getByRole('group', { name: en.targets.filter })
          .getByRole('button', { name: `${en.targets.verdicts[verdict]} ${judgements.length}` });
        expect(await choice.count(), verdict).toBe(1);
      });
      assertClean();
    },
  );

  it('those with one verdict only, which the address says', async () => {
    const { page, assertClean } = await visits.go('targets/');
    const groups = byVerdict(promisesAmong(recordAt('/targets/').judgements));
    const missed = groups.find(({ verdict }) => verdict === 'missed');
    expect(missed?.judgements.length).toBeGreaterThan(5);
    const choice = page.getByRole('group', { name: en.targets.filter });
    await choice.getByRole('button', { name: en.targets.verdicts.missed }).click();
    await expect.poll(() => addressIn(page)).toBe('/targets/?verdict=missed&v=1');
    const kept = page.locator(LIST).locator('h4');
    expect(await kept.count()).toBe(missed?.judgements.length);
    await page.goBack();
    const all = groups.flatMap(({ judgements }) => judgements).length;
    await expect.poll(async () => kept.count()).toBe(all);
    assertClean();
  });

  it('what was promised twice shows as such', async () => {
    const { page, assertClean } = await visits.go('targets/');
    const again = promisedAgain(RECORD);
    expect(again.length).toBeGreaterThan(0);
    const hundred = page
      .locator('main li li', { hasText: 'Promised more than once: ' })
      .filter({ hasText: '100\u00a0bn\u00a0CNY' })
      .first();
    expect(await hundred.textContent()).toMatch(/2015.*2017/s);
    assertClean();
  });

  it('says from when there is a promise, where none was known yet', async () => {
    const { page, assertClean } = await visits.go('targets/?asof=2010-06-01&v=1');
    const first = RECORD.claims.map((claim) => claim.public.latest).toSorted()[0] ?? '';
    expect(await page.locator('main').innerText()).toContain('Nothing known yet');
    expect(first > '2010-06-01').toBe(true);
    assertClean();
  });
});

/** Figures, whose spaces do not break, of which a part stands on another line. Runs in the page. */
function brokenFigures(): readonly string[] {
  return [...document.querySelectorAll('main summary .font-semibold')].flatMap((element) => {
    const text = element.firstChild;
    if (!(text instanceof Text) || element.getClientRects().length === 0) return [];
    return [...text.data.matchAll(/[^ →–]*\d[^ →–]*/g)].flatMap((found) => {
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [found[0]] : [];
    });
  });
}

it.each([768, 1024, 1360])('no figure is broken at %d pixels', async (width) => {
  const { page } = await openPage('targets/', { width });
  expect(await page.evaluate(brokenFigures)).toEqual([]);
});
