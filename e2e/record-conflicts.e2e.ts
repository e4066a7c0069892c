import { describe, expect, it } from 'vitest';
import { findDisagreements, kindOf } from '@/domain/findings/disagreement';
import { isDrawn } from '@/features/conflicts/axis-model';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { marksOf } from './support/controls';
import { focusProblem, hasFocus } from './support/focus';
import { openPage } from './support/page';
import { RECORD } from './support/record';
import { CONFLICT, CONFLICT_IDS } from './support/record-pages';
import { viewAt } from './support/expected';
import { recordAt } from './support/record-shown';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const { say } = makeI18n('en');
const disagreements = findDisagreements(RECORD, RECORD.claims);

const visits = shareVisits();

describe('/conflicts/', () => {
  it.each([
    '/conflicts/',
    '/conflicts/?corpus=articles&v=1',
    '/conflicts/?asof=2015-12-31&v=1',
    '/conflicts/?disagreement=counted&v=1',
  ])('lists those of %s, rivals on one axis', async (path) => {
    const { page, assertClean } = await visits.go(path);
    const { conflicts, others } = recordAt(path);
    const { disagreement } = viewAt(path);
    const expected = [...conflicts, ...others].filter(
      (each) => disagreement === null || kindOf(each) === disagreement,
    );
    expect(expected.length).toBeGreaterThan(0);
    const cards = page.locator('main article');
    expect(await cards.count()).toBe(expected.length);
    // What is only counted otherwise is drawn on its own page.
    const drawn = expected.filter((each) => isDrawn(each) && each.type !== 'counted');
    expect(await cards.locator('.chart').count()).toBe(drawn.length);
    const hrefs = await cards
      .locator('h3 a')
      .evaluateAll((links) =>
        links.map((link) => String(link.getAttribute('href')).replace(/\?.*/, '')),
      );
    const ids = expected.map(({ key }) => RECORD.assessmentByKey.get(key)?.id);
    expect(hrefs.toSorted()).toEqual(ids.map((id) => `/conflicts/${id}/`).toSorted());
    assertClean();
  });
});

describe.each(CONFLICT_IDS)('/conflicts/%s/', (id) => {
  it('has its claims side by side, figures on one axis, and why they differ', async () => {
    const { page, assertClean } = await visits.go(`conflicts/${id}/`);
    const assessment = RECORD.assessments.find((entry) => entry.id === id);
    const conflict = disagreements.find(({ key }) => key === assessment?.key);
    if (assessment === undefined || conflict === undefined) throw new Error(`no conflict ${id}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(say(assessment.title));
    const axis = page.getByRole('region', { name: en.conflicts.onAxis });
    if (isDrawn(conflict)) expect(await axis.locator('[data-mark]').count()).toBeGreaterThan(0);
    else expect(await axis.count()).toBe(0);
    const why = page.getByRole('region', { name: en.conflicts.reasonsTitle });
    const said = await why.innerText();
    for (const reason of assessment.reasons) {
      expect(said).toContain(en.conflicts.reasons[reason].text);
    }
    const cards = page.locator('main article');
    const names = await cards.evaluateAll((list) => list.map(({ ariaLabel }) => ariaLabel ?? ''));
    const ids = names.map((name) => /c-\d{4}$/.exec(name)?.[0] ?? '');
    expect(ids.toSorted()).toEqual(conflict.claims.map((claim) => claim.id).toSorted());
    const counting = conflict.claims.filter(({ basis }) =>
      RECORD.vocabulary.bases.some((entry) => entry.id === basis),
    );
    const terms = cards.locator('dt', { hasText: en.conflicts.counts });
    expect(await terms.count()).toBe(counting.length);
    assertClean();
  });
});

describe('one conflict', () => {
  it('of which the view knows one side says so, and gives no title away', async () => {
    const path = `conflicts/${CONFLICT}/?asof=2015-05-01&v=1`;
    const { page, assertClean } = await visits.go(path);
    await page.getByRole('heading', { name: en.conflicts.fewer.title }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('32');
    await page.getByRole('link', { name: en.conflicts.showAll }).click();
    await page.getByRole('heading', { name: en.conflicts.sideBySide }).waitFor();
    assertClean();
  });

  it('that there is not offers the nearest', async () => {
    const { page, assertClean } = await visits.load('conflicts/revenue-2014/');
    await page.getByRole('heading', { name: en.conflicts.unknown.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain(en.conflicts.nearest);
    assertClean(/404/);
  });
});

describe('a warning sign', () => {
  it.each([1360, 390])('opens its conflict from a chart %i pixels wide', async (width) => {
    const { page, assertClean } = await openPage('revenue/', { width });
    const sign = page.getByRole('link', { name: en.panel.openConflict('100\u00a0bn\u00a0CNY') });
    await sign.first().click();
    await expect.poll(() => addressIn(page)).toBe('/conflicts/revenue-goal-2015/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    // By keyboard it comes after its mark.
    const mark = marksOf(page, 'revenue').filter({ hasText: 'goal 100' }).first();
    await mark.focus();
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(sign.first())).toBe(true);
    expect(await focusProblem(page)).toBeNull();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressIn(page)).toBe('/conflicts/revenue-goal-2015/');
    assertClean();
  });
});
