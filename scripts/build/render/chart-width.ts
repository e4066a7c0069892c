/**
 * How wide a chart is in a window, in CSS pixels: what `src/shell/App.tsx`, `src/features/overview/OverviewPage.tsx` and the cards say
 * in classes. Nothing is laid out in jsdom, so it must be said here; e2e/pages.e2e.ts holds it against a real browser.
 */
export function chartWidth(viewport: number, columns: 1 | 2, frame: Framed = 'none'): number {
  const page =
    frame === 'none'
      ? Math.min(viewport, MAX_PAGE) - 2 * paddingOfPage(viewport)
      : viewport - 2 * PADDING_OF_FRAME;
  // A panel alone in a frame is no card.
  if (frame === 'alone') return page - 2 * 4;
  const gap = viewport >= XL ? 20 : 16;
  const card = columns === 2 && viewport >= LG ? (page - gap) / 2 : page;
  return Math.floor(card - 2 * (viewport >= SM ? 20 : 16) - 2);
}

/** Whether the page is for a frame of somebody else's, and the chart of the one panel there. */
export type Framed = 'none' | 'among' | 'alone';

const MAX_PAGE = 1320;
const PADDING_OF_FRAME = 8;
const SM = 640;
const LG = 1024;
const XL = 1280;

function paddingOfPage(viewport: number): number {
  if (viewport >= LG) return 36;
  return viewport >= SM ? 24 : 16;
}

/** Windows for which charts are drawn: three phones, a tablet both ways, any desktop. A chart that is a little wider shrinks. */
export const VIEWPORTS = [320, 360, 390, 768, 1024, 1320] as const;
