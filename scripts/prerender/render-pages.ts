import { panelEntries } from '@/domain/record/panels';
import type { Dataset, Vocabulary } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import { en } from '@/i18n/en';
import { decodePath } from '@/view/links/place';
import type { Page } from '../vite/page';
import { VIEWPORTS } from './chart-width';
import type { PageDom } from './dom';
import { harvest, type DrawnPage } from './harvest';
import { mountApp, type MountedApp } from './mount-app';
import { makeStyleSheet } from './style-sheet';
import type { Drawing } from './variants';

export type Rendered = {
  /** HTML of each page by its path. */
  readonly contents: Readonly<Record<string, string>>;
  /** The rules that they need besides the app's own. */
  readonly css: string;
};

/** Renders pages one after the other, each as the app draws it, for every width that its charts are drawn for. */
export async function renderPages(
  dom: PageDom,
  dataset: Dataset,
  pages: readonly Page[],
  base: string,
): Promise<Rendered> {
  const app = mountApp(dom, dataset, base);
  const sheet = makeStyleSheet();
  const texts = { filters: en.filters.region, withoutScript: en.app.withoutScript };
  const contents: Record<string, string> = {};
  for (const page of pages) {
    // oxlint-disable-next-line no-await-in-loop -- there is one app, which stands on one page at a time
    const drawn = await drawPage(app, dom.root, placeOf(page, dataset.vocabulary));
    contents[page.path] = harvest(drawn, sheet, texts);
  }
  return { contents, css: sheet.text() };
}

const WIDEST = Math.max(...VIEWPORTS);
const OTHERS = VIEWPORTS.filter((width) => width !== WIDEST);

/** Draws a page; one with charts at every width. Ends at the widest. */
async function drawPage(app: MountedApp, root: Element, place: Place): Promise<DrawnPage> {
  await app.show(place, WIDEST);
  const charts: Drawing[][] = drawingsOn(root).map(() => []);
  if (charts.length > 0) {
    for (const viewport of [...OTHERS, WIDEST]) {
      // oxlint-disable-next-line no-await-in-loop -- the app stands at one width at a time
      await app.show(place, viewport);
      for (const [index, drawing] of drawingsOn(root).entries()) charts[index]?.push(drawing);
    }
  }
  keepChoices(root);
  return { html: root.innerHTML, charts };
}

/** What the charts of the page look like now, without the words for those who do not see them. */
function drawingsOn(root: Element): readonly Drawing[] {
  return [...root.querySelectorAll('.chart')].map((chart) => ({
    width: chart.clientWidth,
    html: chart.querySelector(':scope > .overflow-hidden')?.innerHTML ?? '',
  }));
}

/** What a list of choices shows is no attribute, and would be lost without one. */
function keepChoices(root: Element): void {
  for (const option of root.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
}

/** A page that is found nowhere can be at any address. */
function placeOf({ path }: Page, vocabulary: Vocabulary): Place {
  if (path.endsWith('.html')) return { page: 'unknown', path: en.notFound.thisAddress };
  const panels = panelEntries(vocabulary).map(({ id }) => id);
  return decodePath(`/${path}`, { base: '/', panels }).place;
}
