import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { ROOT } from '../scripts/project';
import { shownAt } from './support/expected';
import {
  closeButton,
  columnHead,
  drawerOn,
  facetOption,
  openMore,
  marksOf,
  panelOn,
  resetButton,
  searchField,
  shapeOf,
  tabOf,
  themeChip,
  yearField,
  yearHandle,
} from './support/controls';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';
import { RECORD } from './support/record';
import { expectView } from './support/recorded';
import { addressIn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

/** Steps of the story on record. */
const STEPS = RECORD.story?.steps.length ?? 0;

const visits = shareVisits();

/** Opens an address as from a chat: the whole page is loaded anew. */
async function expectColdView(address: string): Promise<void> {
  const { page, assertClean } = await visits.load(address);
  await expectView(page, address);
  assertClean();
}

const golden = (await readFile(path.join(ROOT, 'src/view/links/links.golden.txt'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '')
  // Frames, editions, languages, steps of the story and the numbers of a text have browser tests of their own: they show more, or less, than a view.
  .filter((address) => !/^\/(?:embed|story|numbers)\/|[?&](?:lang|edition)=/.test(address));

describe('a cold deep link opens the view that it names', () => {
  // All are read in `src/view/links/golden.test.ts`; here a twenty-fourth of them opens the whole site, and as many are gone to.
  const inTwentyFour = (at: number): readonly string[] =>
    golden.filter((_address, index) => index % 24 === at);

  it('for every twenty-fourth of all that were ever published', () => {
    expect(inTwentyFour(0).length).toBeGreaterThan(6);
  });

  it.each(inTwentyFour(0))('%s', expectColdView);

  it.each(inTwentyFour(12))('gone to from another: %s', async (address) => {
    const { page, assertClean } = await visits.go(address);
    await expectView(page, address);
    assertClean();
  });

  const everything =
    'years=2014..2015&topics=factories_market-entry_phones&markets=brazil_india&kinds=outcome_plan_target&sources=la-tribune-2015_uptofast-2015&q=brazil&tab=table&sort=-source';

  it.each([
    `/?${everything}&claim=c-0024&v=1`,
    '/?years=earliest..2014&themes=revenue_sales&kinds=outcome&sort=-value&claim=c-0023&v=1',
    '/sales/?years=2014..2015&kinds=interim_outcome&sort=period&claim=c-0009&v=1',
    '/revenue/?kinds=target&sources=uptofast-2015&tab=table&sort=-value&v=1',
    `/expansion/?${everything}&v=1`,
    '/strategy/?years=2017..latest&topics=aiot_fintech&q=AI&sort=kind&claim=c-0001&v=1',
  ])('every key on the overview and on each panel page: %s', expectColdView);

  it('and loading it anew keeps it', async () => {
    const address =
      '/sales/?years=2013..2015&kinds=outcome_target&q=million&sort=-value&claim=c-0009&v=1';
    const { page, problems, assertClean } = await openPage(address);
    await page.reload({ waitUntil: 'commit' });
    await waitUntilReady(page, problems);
    await expectView(page, address);
    expect(await page.evaluate(() => history.length)).toBe(2);
    assertClean();
  });
});

/** A control: what a reader does to it, where that leads, and what brings the view back. */
type Change = {
  readonly name: string;
  readonly to: string;
  readonly change: () => Promise<unknown>;
  readonly back: () => Promise<unknown>;
};

/** Each change leads from the view that stands open to its own address and back again. */
async function expectChanges(page: Page, changes: readonly Change[]): Promise<void> {
  const from = addressIn(page);
  await inTurn(changes, async ({ name, to, change, back }) => {
    await change();
    await expect.poll(() => addressIn(page), { message: name }).toBe(to);
    await expect.poll(async () => shownOn(page), { message: name }).toEqual(shownAt(to));
    await back();
    await expect.poll(() => addressIn(page), { message: `${name}, back` }).toBe(from);
    await expect.poll(async () => shownOn(page), { message: name }).toEqual(shownAt(from));
  });
}

describe('the story', () => {
  it('is gone through by ordinary links, left by touching the view, and come back to', async () => {
    const { page, assertClean } = await visits.load('/');
    const step = (nth: number) => page.getByText(en.story.stepOf(nth, STEPS));
    await page.getByRole('link', { name: en.story.begin }).click();
    await step(1).waitFor();
    expect(addressIn(page)).toBe('/story/');
    await page.getByRole('link', { name: en.story.next }).click();
    await step(2).waitFor();
    await page.locator('main [data-mark]').first().click();
    await drawerOn(page).waitFor();
    expect(addressIn(page)).toMatch(/^\/sales\/\?years=2012\.\.2015&asof=2015-07-03&claim=/);
    await page.goBack();
    await step(2).waitFor();
    await page.goBack();
    await expect.poll(() => addressIn(page)).toBe('/story/');
    await step(1).waitFor();
    assertClean();
  });

  it.each(Array.from({ length: STEPS }, (_, at) => (at === 0 ? '' : `${at + 1}/`)))(
    'stands at /story/%s over the view that it names',
    async (nth) => {
      const { page, assertClean } = await visits.go(`story/${nth}`);
      const words = RECORD.story?.steps[nth === '' ? 0 : Number(nth.replace('/', '')) - 1]?.words;
      await page.getByText(words?.en ?? '?', { exact: true }).waitFor();
      expect(await page.getByText(en.empty.title).count()).toBe(0);
      assertClean();
    },
  );
});

describe('every control changes the address, and brings it back', () => {
  it('themes, and the other facets', async () => {
    const { page, assertClean } = await visits.load('');
    const chips: readonly Change[] = ['sales', 'revenue', 'expansion', 'strategy'].map((theme) => {
      const press = async (): Promise<void> => themeChip(page, theme).click();
      return { name: theme, to: `/?themes=${theme}&v=1`, change: press, back: press };
    });
    const options = [
      ['topics', 'Fintech and payment', 'fintech'],
      ['markets', 'Brazil', 'brazil'],
      ['kinds', 'Goals', 'target'],
      ['sources', 'TechKou (German)', 'techkou-2019'],
    ] as const;
    const facets = options.map(([facet, name, id]): Change => {
      const tick = async (): Promise<void> => facetOption(page, name).click();
      return {
        name: facet,
        to: `/?${facet}=${id}&v=1`,
        change: async () => {
          await openMore(page);
          await tick();
        },
        back: async () => {
          await tick();
          await page.keyboard.press('Escape');
        },
      };
    });
    await expectChanges(page, [...chips, ...facets]);
    assertClean();
  });

  it('years, by handle and typed, and words', async () => {
    const { page, assertClean } = await visits.load('');
    const type = async (end: 'from' | 'to', year: string): Promise<void> => {
      await yearField(page, end).fill(year);
      await page.keyboard.press('Enter');
    };
    await expectChanges(page, [
      {
        name: 'first handle',
        to: '/?years=2011..latest&v=1',
        change: async () => yearHandle(page, 'from').press('ArrowRight'),
        back: async () => yearHandle(page, 'from').press('ArrowLeft'),
      },
      {
        name: 'second handle',
        to: '/?years=earliest..2018&v=1',
        change: async () => yearHandle(page, 'to').press('ArrowLeft'),
        back: async () => yearHandle(page, 'to').press('End'),
      },
      {
        name: 'first year typed',
        to: '/?years=2014..latest&v=1',
        change: async () => type('from', '2014'),
        back: async () => type('from', '2010'),
      },
      {
        name: 'second year typed',
        to: '/?years=earliest..2012&v=1',
        change: async () => type('to', '2012'),
        back: async () => type('to', '2019'),
      },
      {
        name: 'words',
        to: '/?q=lei%20jun%20%E2%80%A6&v=1',
        change: async () => {
          await openMore(page);
          await searchField(page).fill('lei jun …');
        },
        back: async () => searchField(page).fill(''),
      },
      {
        name: 'words with an accent',
        to: '/?q=d%C3%A9tr%C3%B4n%C3%A9&v=1',
        change: async () => {
          await openMore(page);
          await searchField(page).fill('détrôné');
        },
        back: async () => resetButton(page).click(),
      },
    ]);
    assertClean();
  });

  it('chart and table, order, claim and page', async () => {
    const { page, assertClean } = await visits.load('');
    const claim = (await marksOf(page, 'revenue').first().getAttribute('data-claim')) ?? '';
    const sort = (column: Parameters<typeof columnHead>[1]) => async (): Promise<void> =>
      columnHead(page, column).click();
    await expectChanges(page, [
      {
        name: 'table',
        to: '/?tab=table&v=1',
        change: async () => tabOf(page, 'expansion', 'table').click(),
        back: async () => tabOf(page, 'sales', 'chart').click(),
      },
      { name: 'order', to: '/?sort=value&v=1', change: sort('value'), back: sort('date') },
      { name: 'descending', to: '/?sort=-date&v=1', change: sort('date'), back: sort('date') },
      {
        name: 'claim',
        to: `/?claim=${claim}&v=1`,
        change: async () => {
          await shapeOf(marksOf(page, 'revenue').first()).click();
          await drawerOn(page).waitFor();
        },
        back: async () => closeButton(page).click(),
      },
      {
        name: 'page',
        to: '/strategy/',
        change: async () =>
          panelOn(page, 'strategy')
            .getByRole('link', { name: en.panel.enlarge('Strategy shifts') })
            .click(),
        back: async () => page.getByRole('link', { name: en.app.overview, exact: true }).click(),
      },
    ]);
    assertClean();
  });

  it('what is offered where nothing is found, and the reset', async () => {
    const from = '/?years=2019&q=detrone&v=1';
    const { page, assertClean } = await visits.load(from);
    const press = (name: RegExp) => async (): Promise<void> =>
      page.getByRole('button', { name }).first().click();
    const goBack = async (): Promise<unknown> => page.goBack();
    await expectChanges(page, [
      { name: 'years', to: '/?q=detrone&v=1', change: press(/^All years/), back: goBack },
      { name: 'words', to: '/?years=2019&v=1', change: press(/^Without the words/), back: goBack },
      { name: 'reset', to: '/', change: async () => resetButton(page).click(), back: goBack },
    ]);
    assertClean();
  });
});
