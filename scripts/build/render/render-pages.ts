import { panelEntries } from '@/domain/record/panels';
import type { Dataset, Vocabulary } from '@/domain/record/record';
import { en } from '@/i18n/en';
import { writtenEn } from '@/i18n/en-written';
import { decodePath } from '@/view/links/place';
import { opensBeside } from '../pages/embed-pages';
import { VIEWPORTS } from './chart-width';
import type { PageDom } from './dom';
import { harvest, type DrawnPage } from './harvest';
import { mountApp, type MountedApp, type MountedPage } from './mount-app';
import { BASE, type RenderedPage } from './rendered-page';
import { makeStyleSheet } from './style-sheet';
import type { Drawing } from './variants';

/** Renders a page by its path as the app draws it, for every width that its charts are drawn for. One page at a time. */
export function makePageRenderer(
  dom: PageDom,
  dataset: Dataset,
): (path: string) => Promise<RenderedPage> {
  const app = mountApp(dom, dataset, BASE);
  const texts = { filters: en.filters.region, said: writtenEn };
  return async (path) => {
    const sheet = makeStyleSheet();
    const page = pageAt(path, dataset.vocabulary);
    const html = harvest(await drawPage(app, dom.root, page), sheet, texts);
    return { html: page.embed ? opensBeside(html) : html, rules: sheet.rules() };
  };
}

const WIDEST = Math.max(...VIEWPORTS);
const OTHERS = VIEWPORTS.filter((width) => width !== WIDEST);

/** Draws a page; one with charts at every width. Ends at the widest. */
async function drawPage(app: MountedApp, root: Element, page: MountedPage): Promise<DrawnPage> {
  await app.show(page, WIDEST);
  keepChoices(root);
  const html = root.innerHTML;
  // Most pages have none, and to look for them there takes jsdom as long as to draw them.
  if (!CHART.test(html)) return { html, charts: [] };
  const charts = chartsOn(root).map((): Drawing[] => []);
  for (const viewport of [...OTHERS, WIDEST]) {
    // oxlint-disable-next-line no-await-in-loop -- the app stands at one width at a time
    await app.show(page, viewport);
    for (const [index, chart] of chartsOn(root).entries()) charts[index]?.push(drawingOf(chart));
  }
  keepChoices(root);
  return { html: root.innerHTML, charts };
}

const CHART = /\sclass="(?:[^"]*\s)?chart[\s"]/;

function chartsOn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('.chart')];
}

/** What a list of choices shows is no attribute, and would be lost without one. */
function keepChoices(root: Element): void {
  for (const option of root.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
}

/** What a chart looks like now, without the words for those who do not see it. */
function drawingOf(chart: Element): Drawing {
  const frame = chart.querySelector(':scope > .overflow-hidden');
  return { width: chart.clientWidth, html: frame?.innerHTML ?? '' };
}

/** A page that is found nowhere can be at any address. */
function pageAt(path: string, vocabulary: Vocabulary): MountedPage {
  if (path.endsWith('.html'))
    return { place: { page: 'unknown', path: en.notFound.thisAddress }, embed: false };
  const panels = panelEntries(vocabulary).map(({ id }) => id);
  return decodePath(`/${path}`, { base: '/', panels });
}
