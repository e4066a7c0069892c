import type { Page } from 'playwright-core';
import { en } from '@/i18n/en';
import { facetGroup, moreButton, openMore } from './controls';
import { inTurn } from './in-turn';
import { RECORD } from './record';

/** What the controls on the screen say: the view as a reader would read it off them. */
export type Controls = {
  readonly years: readonly number[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly q: string;
  /** Null where no panel has anything to switch. */
  readonly tab: string | null;
  /** Null where no table stands. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** What the claim in the open drawer means. */
  readonly claim: string | null;
};

/** What is shown for them. */
export type Shown = {
  /** `data-count` of each panel that stands on the page. */
  readonly panels: Readonly<Record<string, number>>;
  readonly sentence: string;
  /** Ids of the claims in the table, in the order of ids: that of its rows is read in the rows themselves, in `sorting.e2e.ts`. */
  readonly rows: readonly string[];
  /** What is said of a link that was not understood. */
  readonly notice: string;
};

/** Path and query of the address bar. */
export function addressIn(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

export async function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')];
    const table = [...document.querySelectorAll('main table')].at(-1);
    const links = [...(table?.querySelectorAll<HTMLAnchorElement>('tbody a') ?? [])];
    const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    return {
      panels: Object.fromEntries<number>(
        panels.map(({ dataset }) => [dataset['panel'] ?? '', Number(dataset['count'])]),
      ),
      sentence: text('main p[data-sentence]'),
      // A row that stands as it was written leads to the claim's own page.
      rows: links
        .flatMap(({ href }) => {
          const { pathname, searchParams } = new URL(href);
          return searchParams.get('claim') ?? /\/claims\/([^/]+)\//.exec(pathname)?.[1] ?? [];
        })
        .toSorted(),
      notice: text('div[role="status"]'),
    };
  });
}

/** Ids of the claims in the table, from its first row to its last. */
export async function rowsOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('main table')
    .last()
    .locator('tbody a')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link instanceof HTMLAnchorElement
          ? (new URL(link.href).searchParams.get('claim') ?? [])
          : [],
      ),
    );
}

/** The headings of the table by which it can be sorted. */
const COLUMNS = new Map(
  Object.entries(en.table.columns).map(([column, heading]) => [heading, column]),
);

const FOLDED = ['topics', 'markets', 'kinds', 'sources'] as const;
type Folded = (typeof FOLDED)[number];

/** What the controls say. Leaves the page as it is: where it is scrolled to, and what has the focus. */
export async function controlsOn(page: Page): Promise<Controls> {
  const before = await page.evaluateHandle(() => ({ focused: document.activeElement, y: scrollY }));
  const controls = await readControls(page);
  await before.evaluate(({ focused, y }) => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    if (focused instanceof HTMLElement || focused instanceof SVGElement)
      focused.focus({ preventScroll: true });
    scrollTo({ top: y, behavior: 'instant' });
  });
  return controls;
}

async function readControls(page: Page): Promise<Controls> {
  const facets: Record<string, readonly string[]> = Object.fromEntries(
    FOLDED.map((facet) => [facet, []]),
  );
  // The button says when something is chosen behind it: else nobody opens it to see that there is nothing.
  const said = await moreButton(page).innerText();
  const hasMore = said.split('\n')[0] !== en.filters.more;
  if (hasMore) {
    await openMore(page);
    await inTurn(FOLDED, async (facet) => {
      facets[facet] = await chosenIn(page, facet);
    });
  }
  const read = await page.evaluate(
    (labels) => {
      const all = (selector: string): HTMLElement[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) =>
            // What was written for the first paint is no control yet.
            element.checkVisibility() && element.closest('#first') === null,
        );
      const values = (selector: string): string[] =>
        all(selector).map((input) => (input instanceof HTMLInputElement ? input.value : ''));
      const tabs = all('[data-panel] [role="group"] > button[aria-pressed="true"]');
      const sorted = all('th[aria-sort="ascending"], th[aria-sort="descending"]').at(-1);
      return {
        years: [labels.from, labels.to].flatMap((name) =>
          values(`input[type="range"][aria-label="${name}"]`).map(Number),
        ),
        themes: all(`[aria-label="${labels.themes}"] > [aria-pressed="true"]`).map(
          (chip) => chip.dataset['theme'] ?? '',
        ),
        q: values(`input[type="search"][aria-label="${labels.q}"]`).join(),
        tabs: [...new Set(tabs.map((tab) => tab.textContent))],
        sort: sorted?.textContent.replace(/ [↑↓]$/, '') ?? '',
        descending: sorted?.ariaSort === 'descending',
        claim: all('[role="dialog"] blockquote + p')[0]?.textContent ?? null,
      };
    },
    { ...en.filters.names, from: en.filters.from, to: en.filters.to },
  );
  if (hasMore) await page.keyboard.press('Escape');
  const { years, themes, q, claim } = read;
  const tab = read.tabs.join() === en.panel.tabs.table ? 'table' : 'chart';
  const column = COLUMNS.get(read.sort) ?? read.sort;
  return {
    years,
    facets: { ...facets, themes: themes.toSorted() },
    q,
    tab: read.tabs.length === 0 ? null : tab,
    sort: column === '' ? null : { column, descending: read.descending },
    claim,
  };
}

/** Ids that are ticked in a facet, which stands open. */
async function chosenIn(page: Page, facet: Folded): Promise<readonly string[]> {
  const names = await facetGroup(page, facet)
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => box.parentElement?.children[1]?.textContent ?? ''));
  const ids = namesOf(facet);
  return names.map((name) => ids.get(name) ?? name).toSorted();
}

function namesOf(facet: Folded): ReadonlyMap<string, string> {
  const { vocabulary, sources } = RECORD;
  switch (facet) {
    case 'topics':
    case 'markets':
      return new Map(vocabulary[facet].map(({ id, name }) => [name.en, id]));
    case 'kinds':
      return new Map(Object.entries(en.kindsPlural).map(([id, name]) => [name, id]));
    case 'sources':
      return new Map(
        sources.map(({ id, short, language }) => [`${short} (${en.languages[language]})`, id]),
      );
  }
}
