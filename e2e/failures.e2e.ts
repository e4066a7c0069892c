import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { chooseScheme, marksOf, openMore, panelOn, themeChip } from './support/controls';
import { PANELS, shownAt } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage, waitUntilReady } from './support/page';
import { RECORD } from './support/record';
import { addressIn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const REVENUE = /\/assets\/revenue-[\w-]+\.json$/;
const REFERENCE = /\/assets\/reference-[\w-]+\.json$/;

/** Something in every panel, and not so much that each failure takes long. */
const VIEW = '/?years=2014..2015&v=1';

const visits = shareVisits();

/** The panels whose data came stand as if nothing had happened. */
async function expectOthersStand(page: Page, failed: string): Promise<void> {
  const expected = shownAt(VIEW).panels;
  const { panels } = await shownOn(page);
  expect(panels).toEqual({ ...expected, [failed]: 0 });
  await inTurn(
    PANELS.filter((panel) => panel !== failed),
    async (panel) => {
      expect(await marksOf(page, panel).count(), panel).toBeGreaterThan(3);
      expect(await panelOn(page, panel).getByRole('alert').count(), panel).toBe(0);
    },
  );
}

type Failure = {
  readonly name: string;
  /** What comes instead of the file. */
  readonly answer: (route: Route) => Promise<unknown>;
  /** What the panel says is wrong. */
  readonly says: string | RegExp;
  /** What the browser itself reports, and may. */
  readonly reports: readonly RegExp[];
};

const withText =
  (change: (text: string) => string) =>
  async (route: Route): Promise<unknown> => {
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  };

const failures: readonly Failure[] = [
  {
    name: 'is not found',
    answer: async (route) => route.fulfill({ status: 404, body: 'gone' }),
    says: en.errors.status('revenue.json', 404),
    reports: [/^answer 404: \S+\/revenue-/, /^console error: .* status of 404 .*\/revenue-/],
  },
  {
    name: 'meets an error of the server',
    answer: async (route) => route.fulfill({ status: 500, body: 'broken' }),
    says: en.errors.status('revenue.json', 500),
    reports: [/^answer 500: \S+\/revenue-/, /^console error: .* status of 500 .*\/revenue-/],
  },
  {
    name: 'is cut off',
    answer: withText((text) => text.slice(0, text.length / 2)),
    says: 'ends in the middle',
    reports: [],
  },
  {
    name: 'was changed by a word',
    answer: withText((text) => text.replace('"kind":"target"', '"kind":"dream"')),
    says: 'is not the file that this page was built with',
    reports: [],
  },
  {
    name: 'is that of another state of the site',
    answer: async (route) => route.fulfill({ json: [] }),
    says: 'is not the file that this page was built with',
    reports: [],
  },
  {
    name: 'is not JSON at all',
    answer: async (route) => route.fulfill({ body: '<!doctype html><title>Sign in</title>' }),
    says: 'is a web page and not JSON',
    reports: [],
  },
  {
    name: 'never arrives',
    answer: async (route) => route.abort('connectionreset'),
    says: en.errors.network('revenue.json'),
    reports: [/^request failed: \S+\/revenue-/, /^console error: .*ERR_CONNECTION_RESET.*revenue-/],
  },
];

describe('one timeline', () => {
  it.each(failures)('$name: the others stand, and a retry brings it', async (failure) => {
    const { page, assertClean } = await visits.load(VIEW, async (opening) =>
      opening.route(REVENUE, failure.answer),
    );
    const alert = panelOn(page, 'revenue').getByRole('alert');
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toContain(en.errors.timeline('Revenue'));
    expect(said).toContain(en.errors.othersStand);
    expect(said).toMatch(failure.says);
    await expectOthersStand(page, 'revenue');
    const { sentence } = await shownOn(page);
    expect(sentence).toContain(en.shown.incomplete('Revenue'));
    await page.unroute(REVENUE);
    await alert.getByRole('button', { name: en.errors.retry }).click();
    await expect.poll(async () => shownOn(page)).toEqual(shownAt(VIEW));
    await marksOf(page, 'revenue').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    assertClean(...failure.reports);
  });
});

describe('a slow timeline', () => {
  it('is waited for: that nothing else has come yet is not that nothing is found', async () => {
    const address = '/?themes=strategy&v=1';
    const held: Route[] = [];
    const { page, problems, assertClean } = await openPage(address, {
      apart: 'cold',
      ready: false,
      before: async (opening) =>
        opening.route(/\/assets\/strategy-[\w-]+\.json$/, (route) => {
          held.push(route);
        }),
    });
    await expect.poll(async () => themeChip(page, 'sales').innerText()).toMatch(/\d/);
    expect(held).toHaveLength(1);
    expect(await page.getByText(en.empty.title).count()).toBe(0);
    expect(await page.getByText(en.empty.none).count()).toBe(0);
    const { sentence, rows } = await shownOn(page);
    expect(sentence).toBe(en.shown.loading);
    expect(rows).toEqual([]);
    expect(await panelOn(page, 'strategy').locator('[aria-busy="true"]').count()).toBe(1);
    await held[0]?.continue();
    await waitUntilReady(page, problems);
    expect(await shownOn(page)).toEqual(shownAt(address));
    assertClean();
  });
});

describe('the list of sources', () => {
  it('that fails leaves no claim without its source, and a retry brings all', async () => {
    const { page, assertClean } = await visits.load('/?years=2015&v=1', async (opening) =>
      opening.route(REFERENCE, async (route) => route.fulfill({ status: 503, body: 'busy' })),
    );
    await inTurn(PANELS, async (panel) => {
      const alert = panelOn(page, panel).getByRole('alert');
      expect(await alert.innerText(), panel).toContain(en.errors.reference);
      expect(await alert.innerText(), panel).toContain(en.errors.status('reference.json', 503));
    });
    await page.unroute(REFERENCE);
    await page.getByRole('button', { name: en.errors.retry }).first().click();
    await expect.poll(async () => shownOn(page)).toEqual(shownAt('/?years=2015&v=1'));
    expect(await page.getByRole('alert').count()).toBe(0);
    assertClean(/^answer 503: \S+\/reference-/, /^console error: .* status of 503 .*\/reference-/);
  });
});

describe('the script of one kind of chart', () => {
  it('that does not arrive leaves its panels with a message and the others standing', async () => {
    const script = /\/assets\/LanesView-[\w-]+\.js$/;
    // What the page was written with stands without it.
    const { page, assertClean } = await openPage(VIEW, {
      apart: 'cold',
      before: async (opening) => opening.route(script, async (route) => route.abort('failed')),
    });
    const ofKind = (kind: string): readonly string[] =>
      RECORD.vocabulary.panels.flatMap((panel) => (panel.kind === kind ? [panel.id] : []));
    await inTurn(ofKind('lanes'), async (panel) => {
      const alert = panelOn(page, panel).getByRole('alert');
      await alert.waitFor();
      const name = (await panelOn(page, panel).getAttribute('aria-label')) ?? '';
      expect(await alert.innerText()).toContain(en.errors.script(name));
      expect(await alert.innerText()).toContain(en.errors.othersStand);
      expect(await marksOf(page, panel).count()).toBe(0);
    });
    // Its claims are there all the same: as a table, and in the table of all.
    expect(await shownOn(page)).toEqual(shownAt(VIEW));
    await inTurn(ofKind('years'), async (panel) => {
      expect(await marksOf(page, panel).count(), panel).toBeGreaterThan(3);
    });
    await page.unroute(script);
    await page.getByRole('button', { name: en.errors.reload }).first().click();
    await inTurn(ofKind('lanes'), async (panel) => {
      await expect.poll(async () => marksOf(page, panel).count()).toBeGreaterThan(3);
    });
    expect(await page.getByRole('alert').count()).toBe(0);
    assertClean(
      /^request failed: \S+\/LanesView-[\w-]+\.js/,
      /^console error: .*LanesView-[\w-]+\.js/,
      /^console error: .*(?:dynamically imported module|ErrorBoundary)/s,
    );
  });
});

describe('the script of something that comes late', () => {
  it('that does not arrive is told when it is asked for, and the page loaded again has it', async () => {
    const script = /\/assets\/ShareDialog-[\w-]+\.js$/;
    const { page, assertClean } = await openPage('sources/', {
      apart: 'cold',
      before: async (opening) => opening.route(script, async (route) => route.abort('failed')),
    });
    const button = page.getByRole('button', { name: en.share.title.page, exact: true });
    await button.click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(en.errors.late(en.share.title.page));
    expect(await shownOn(page)).toEqual(shownAt('/sources/'));
    await page.unroute(script);
    await page.reload();
    await button.click();
    await page.getByRole('dialog', { name: en.share.title.page }).waitFor();
    assertClean(
      /^request failed: \S+\/ShareDialog-[\w-]+\.js/,
      /^console error: .*ShareDialog-[\w-]+\.js/,
      /^console error: .*(?:dynamically imported module|ErrorBoundary)/s,
    );
  });
});

describe('a browser that refuses', () => {
  it('its storage: the page stands, and the colour scheme holds for the visit', async () => {
    const { page, assertClean } = await openPage('', {
      apart: 'cold',
      before: async (opening) =>
        opening.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }),
    });
    await chooseScheme(page, 'dark');
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.dataset['scheme']))
      .toBe('dark');
    expect(await shownOn(page)).toEqual(shownAt('/'));
    assertClean();
  });

  it('its clipboard: the link is shown to be copied by hand', async () => {
    const { page, assertClean } = await openPage('/?years=2015&v=1', {
      apart: 'cold',
      before: async (opening) =>
        opening.addInitScript(() => {
          const refuse = async (): Promise<void> => {
            await Promise.resolve();
            throw new DOMException('refused', 'NotAllowedError');
          };
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
        }),
    });
    await panelOn(page, 'sales')
      .getByRole('button', { name: en.takeAway.of('Smartphone sales') })
      .click();
    await page.getByRole('button', { name: en.app.copyPanelLink('Smartphone sales') }).click();
    expect(await page.getByRole('alert').innerText()).toBe(en.app.copyFailed);
    const field = page.getByRole('textbox', { name: en.app.copyFailed });
    const link = page.url().replace('/?', '/sales/?');
    expect(await field.inputValue()).toBe(link);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(link);
    await themeChip(page, 'sales').click();
    expect(await field.count()).toBe(0);
    assertClean();
  });

  it('to write the address: the page goes on, and says so', async () => {
    const { page, assertClean } = await openPage('/?years=2015&v=1', {
      apart: 'cold',
      before: async (opening) =>
        opening.addInitScript(() => {
          const refuse = (): never => {
            throw new DOMException('refused', 'SecurityError');
          };
          history.pushState = refuse;
          history.replaceState = refuse;
        }),
    });
    await themeChip(page, 'sales').click();
    const expected = shownAt('/?years=2015&themes=sales&v=1');
    await expect
      .poll(async () => shownOn(page))
      .toEqual({ ...expected, notice: en.errors.refused });
    expect(addressIn(page)).toBe('/?years=2015&v=1');
    await openMore(page);
    await page.getByRole('checkbox', { name: /^Goals/ }).click();
    await expect
      .poll(async () => shownOn(page))
      .toMatchObject(panelsOf('/?years=2015&themes=sales&kinds=target&v=1'));
    assertClean();
  });
});

function panelsOf(address: string): object {
  const { panels, sentence, rows } = shownAt(address);
  return { panels, sentence, rows };
}
