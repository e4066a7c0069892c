import type { ChartSize } from '@/charts/parts/mark';
import { at, headBlock, type Block } from '@/charts/picture/picture';
import { lookOf, type Look } from '@/charts/picture/look';
import { pageScope, panelScope } from '@/domain/selection/scope';
import { DEFAULT_VIEW } from '@/view/view-state';
import { sentenceParts } from '@/words/sentence-parts';
import { sourceNames, sourcesLine } from '@/site/panel/picture-words';
import type { PresentedPanel, Presented } from '@/panels/panel';
import { panelOf, panelsOf } from '@/panels/panels-of';
import type { Claim } from '@/domain/record/claim';
import { drawChart, type DrawnChart, type Size } from './draw-chart';
import { INNER, PADDING, PREVIEW, previewFrame, type Said } from './preview-frame';
import { NO_EVENTS } from './no-events';
import type { Material } from './material';

/** Largest share by which a chart grows on a preview. */
const GROWN = 1.3;
/** Least height of a chart of years before it grows. */
const LEAST_CHART = 270;

type Told = {
  readonly panel: PresentedPanel;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly presented: Presented;
  readonly size: ChartSize;
};

function tell(
  panel: PresentedPanel,
  { dataset, shown, i18n }: Material,
  view = DEFAULT_VIEW,
  size: ChartSize = 'card',
): Told {
  const claims = panelScope(shown, panel.themes).claims;
  const { years, markets, measure, scale, cur } = view;
  const { conflictIds, countedIds } = shown;
  const lens = { measure, scale, cur };
  return {
    panel,
    name: i18n.say(panel.name),
    claims,
    size,
    presented: panel.present({
      dataset,
      claims,
      conflictIds,
      countedIds,
      shown,
      years,
      markets,
      i18n,
      size,
      lens,
    }),
  };
}

/** The chart of a panel in a box: grown as far as its height allows. */
async function chartIn(box: Size, told: Told, prefix: string): Promise<string> {
  const isTall = told.panel.kind === 'years';
  const grown = isTall ? Math.min(GROWN, box.height / LEAST_CHART) : GROWN;
  const drawn = await drawnIn(box, grown, told, prefix);
  // What is as high as it needs to be is drawn anew where it does not fit: wider, and less grown.
  const fits = isTall || drawn.height * grown <= box.height;
  const share = fits ? grown : box.height / drawn.height;
  const { markup } = fits ? drawn : await drawnIn(box, share, told, prefix);
  return `<g transform="scale(${share.toFixed(4)})">${markup}</g>`;
}

async function drawnIn(
  box: Size,
  grown: number,
  { panel, presented, size: chartSize }: Told,
  prefix: string,
): Promise<DrawnChart> {
  const size = { width: Math.floor(box.width / grown), height: Math.floor(box.height / grown) };
  const node = presented.draw({ size: chartSize, ...NO_EVENTS });
  return drawChart(node, size, lookOf('light', panel.colour), prefix);
}

/** A panel in a view: its finding, or what is said in its place, its chart, its sources. */
export async function panelPreview(
  id: string,
  material: Material,
  view = DEFAULT_VIEW,
  said?: Said,
): Promise<string> {
  const { dataset, i18n, site } = material;
  const panel = panelOf(dataset.vocabulary, id);
  if (panel === undefined) throw new Error(`There is no panel ${id}`);
  // A step of the story stands over the chart of a page.
  const isPage = said !== undefined && panel.kind === 'years';
  const told = tell(panel, material, view, isPage ? 'page' : 'card');
  const { headline, subtitle, summary } = told.presented;
  const words = {
    kicker: told.name,
    headline,
    subtitle,
    summary,
    ...said,
    foot: sourcesLine(sourceNames(dataset, told.claims), 5, i18n),
  };
  const frame = previewFrame(words, site, lookOf('light', panel.colour));
  const chart = await chartIn(frame.box, told, 'chart');
  return frame.finish(at(frame.box.x, frame.box.y, chart));
}

const GAP = 48;

/** The site: its title, and the first two panels with what they found. */
export async function overviewPreview(material: Material, said?: Said): Promise<string> {
  const { shown, dataset, i18n, site } = material;
  const look = lookOf('light', null);
  const scope = pageScope({ ...DEFAULT_VIEW, whole: dataset, shown }, () => []);
  const { lead } = i18n.t.knownOn.sentence(sentenceParts(scope, DEFAULT_VIEW, i18n));
  const frame = previewFrame(
    {
      kicker: i18n.say(dataset.vocabulary.company),
      headline: site,
      subtitle: i18n.t.app.tagline,
      summary: `${lead}. ${i18n.t.app.tagline}`,
      ...said,
      foot: sourcesLine(sourceNames(dataset, shown.claims), 5, i18n),
    },
    '',
    look,
    { ...PREVIEW, headline: 58, text: 21 },
  );
  const charts = panelsOf(dataset.vocabulary)
    .filter(({ kind }) => kind === 'years')
    .slice(0, 2);
  const width = (INNER - GAP) / 2;
  const parts: string[] = [];
  for (const [index, panel] of charts.entries()) {
    const told = tell(panel, material);
    const own = lookOf('light', panel.colour);
    const head = overviewHead(told, width, own);
    const height = frame.box.height - head.height - 8;
    // oxlint-disable-next-line no-await-in-loop -- they share one page
    const chart = await chartIn({ width, height }, told, `chart${index}`);
    const x = PADDING + index * (width + GAP);
    parts.push(at(x, frame.box.y, head.markup), at(x, frame.box.y + head.height + 8, chart));
  }
  return frame.finish(parts.join(''));
}

function overviewHead(told: Told, width: number, look: Look): Block {
  const format = { ...PREVIEW, kicker: 15, headline: 24, leastHeadline: 18, text: 16, small: 13 };
  return headBlock(
    { kicker: told.name, headline: told.presented.headline, subtitle: '' },
    format,
    width,
    look,
  );
}
