import type { Locator, Page } from 'playwright-core';
import type { Facet } from '@/domain/selection/choices';
import type { SortColumn } from '@/domain/selection/sort-claims';
import { en } from '@/i18n/en';
import { RECORD } from './record';

/** The controls of the site by what they are called. Of two that are called alike only one is on the screen. */

const startingWith = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll(/[$()*+.?[\]^{|}]/g, String.raw`\$&`)}`);

export function themeChip(page: Page, theme: string): Locator {
  const name = RECORD.vocabulary.themes.find(({ id }) => id === theme)?.short.en ?? theme;
  return page
    .getByRole('group', { name: en.filters.names.themes })
    .getByRole('button', { name: startingWith(name) })
    .filter({ visible: true });
}

/** Goes round the colour schemes until this one holds. */
export async function chooseScheme(page: Page, scheme: 'system' | 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: startingWith(`${en.app.scheme}: `) });
  const said = `${en.app.scheme}: ${en.app.schemes[scheme]}`;
  const press = async (left: number): Promise<void> => {
    if ((await button.getAttribute('aria-label')) === said) return;
    if (left === 0) throw new Error(`No press leads to ${scheme}`);
    await button.click();
    await press(left - 1);
  };
  await press(2);
}

/** The button of the line of filters that opens the filters which have no place of their own there. */
export function moreButton(page: Page): Locator {
  return page.getByRole('button', { name: startingWith(en.filters.more) });
}

/** The button of the line of filters that says on which day the record is read, and opens what changes it. */
function dayButton(page: Page): Locator {
  return page.getByRole('button', { name: /^As known on: |^two days/ });
}

async function openBy(button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

export async function openMore(page: Page): Promise<void> {
  await openBy(moreButton(page));
  await searchField(page).waitFor();
}

export async function openDay(page: Page): Promise<void> {
  await openBy(dayButton(page));
  await page.getByRole('slider', { name: en.knownOn.control.handle }).waitFor();
}

/** The options of a facet, where they stand open. */
export function facetGroup(page: Page, facet: Facet): Locator {
  return page.getByRole('group', { name: en.filters.names[facet] });
}

/** An option of a facet that stands open, by its name without its number. */
export function facetOption(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name: startingWith(`${name}, `) });
}

export function yearHandle(page: Page, end: 'from' | 'to'): Locator {
  return page.getByRole('slider', { name: en.filters[end] });
}

export function yearField(page: Page, end: 'from' | 'to'): Locator {
  return page.getByRole('textbox', { name: startingWith(en.filters[end]) });
}

/** The field for words, which stands behind the button. */
export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: en.filters.names.q });
}

/** Beside what is chosen; there is none where nothing is. */
export function resetButton(page: Page): Locator {
  return page
    .getByRole('group', { name: en.filters.shown })
    .getByRole('button', { name: en.filters.reset });
}

export function panelOn(page: Page, panel: string): Locator {
  return page.locator(`[data-panel="${panel}"]`);
}

/** The switch of a panel to its chart or its table. */
export function tabOf(page: Page, panel: string, tab: 'chart' | 'table'): Locator {
  return panelOn(page, panel)
    .locator('[role="group"] > button')
    .nth(tab === 'chart' ? 0 : 1);
}

/** What sorts the last table on the page. */
export function columnHead(page: Page, column: SortColumn): Locator {
  return page
    .locator('main table')
    .last()
    .getByRole('button', { name: en.table.columns[column], exact: true });
}

/**
 * All marks of a chart but the warning signs beside them, which lead elsewhere. A chart that the page was written with is
 * there for several widths, of which one is seen.
 */
export const MARKS = '[data-mark]:not([data-mark$=" sign"])';

export function marksOf(page: Page, panel: string): Locator {
  return panelOn(page, panel).locator(MARKS).filter({ visible: true });
}

/** The part of a mark that the pointer finds: its bar or dot. */
export function shapeOf(mark: Locator): Locator {
  return mark.locator('.anchor');
}

export function drawerOn(page: Page): Locator {
  return page.getByRole('dialog', { name: en.claim.drawer });
}

export function closeButton(page: Page): Locator {
  return drawerOn(page).getByRole('button', { name: en.app.close });
}

/** What says that not all of a link could be honoured. */
export function noticeOn(page: Page): Locator {
  return page.locator('div[role="status"]');
}
