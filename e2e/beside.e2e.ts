import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { OPENED } from '@/domain/record/claim-id';
import { givenEn } from '@/i18n/topics/given-en';
import { besideEn } from '@/i18n/topics/beside-en';
import { ROOT } from '../scripts/project';
import { folderOfBeside } from '../scripts/record/beside-list';
import { readBesideList, readRecordFolder } from '../scripts/record/record-folder';
import { expectNoViolations } from './support/accessible';
import { noticeOn, panelOn } from './support/controls';
import { openPage } from './support/page';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const [entry] = readBesideList(path.join(ROOT, 'data'));
if (entry === undefined) throw new Error('a record is published beside');
const { id } = entry;
const RECORD = readRecordFolder(folderOfBeside(entry));
const NAME = RECORD.vocabulary.company.en;

describe('a record beside the one in use', () => {
  const visits = shareVisits();

  it('is asked for by no page, and comes when it is chosen among the filters', async () => {
    const asked: string[] = [];
    const { page, assertClean } = await openPage('sales/', {
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await Promise.resolve();
      },
    });
    const ofBeside = (): readonly string[] =>
      asked.filter((file) => file.startsWith('/assets/beside/'));
    expect(ofBeside()).toEqual([]);
    await page.getByRole('button', { name: en.filters.more, exact: true }).click();
    await page
      .getByRole('group', { name: besideEn.choose })
      .getByRole('button', { name: NAME })
      .click();
    await expect.poll(() => addressIn(page)).toBe(`/sales/?with=${id}&v=1`);
    const mark = panelOn(page, 'sales').locator(`a[data-claim^="${id}."]`);
    await expect.poll(async () => mark.count()).toBeGreaterThan(10);
    expect(ofBeside().length).toBeGreaterThan(3);
    assertClean();
  });

  it('opens its claims over the view, in the address, and Back closes them', async () => {
    const { page, assertClean } = await visits.load(`sales/?with=${id}&v=1`);
    const claim = RECORD.claims.find(
      ({ kind, metric, period }) =>
        kind === 'outcome' && metric === 'smartphones-sold' && period?.text === '2015',
    );
    if (claim === undefined) throw new Error('it tells of 2015');
    await panelOn(page, 'sales').locator(`.chart a[data-claim="${id}.${claim.id}"]`).click();
    const opened = `/sales/?claim=${id}.${claim.id}&with=${id}&v=1`;
    await expect.poll(() => addressIn(page)).toBe(opened);
    const drawer = page.getByRole('dialog', { name: en.claim.drawer });
    await drawer.getByText(claim.gloss.en).waitFor();
    expect(await drawer.innerText()).toContain(claim.fragment.text);
    await expectNoViolations(page, 'a claim of a record beside');
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    expect(await page.title()).toContain(en.shown.beside(NAME));
    assertClean();
  });

  it('stands in a frame as on its page, where its link opened the claim', async () => {
    const { page, assertClean } = await visits.load(`embed/sales/?with=${id}&v=1`);
    await panelOn(page, 'sales').locator(`a[data-claim^="${id}."]`).first().waitFor();
    expect(await panelOn(page, 'sales').innerText()).toContain(NAME);
    assertClean();
  });

  it('that the reader opens stands beside from memory alone, and its link says that it needs the file', async () => {
    const { page, assertClean } = await visits.load('sales/');
    await page.getByRole('button', { name: en.app.openOwn }).click();
    await page.getByLabel(givenEn.folder).setInputFiles(folderOfBeside(entry));
    await page.getByRole('button', { name: givenEn.standBeside }).click();
    await panelOn(page, 'sales').locator(`a[data-claim^="${OPENED}."]`).first().waitFor();
    expect(addressIn(page)).toBe(`/sales/?with=${OPENED}&v=1`);
    assertClean();
    const later = await visits.load(`sales/?with=${OPENED}&v=1`);
    const band = later.page.getByRole('complementary', { name: besideEn.band });
    await band.getByText(besideEn.needsFile).waitFor();
    expect(await panelOn(later.page, 'sales').locator('a[data-claim*="."]').count()).toBe(0);
    later.assertClean();
  });

  it('that nobody knows is said, with those that there are', async () => {
    const { page, assertClean } = await visits.load('sales/?with=nobody&v=1');
    expect(await noticeOn(page).innerText()).toContain(`(known: ${id} and opened)`);
    expect(await panelOn(page, 'sales').locator('a[data-claim*="."]').count()).toBe(0);
    assertClean();
  });
});
