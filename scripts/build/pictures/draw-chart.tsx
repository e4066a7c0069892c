import { Suspense, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartBoxContext } from '@/charts/parts/chart-box';
import { drawnMarkup } from '@/charts/picture/drawn';
import type { Look } from '@/charts/picture/look';

export type Size = { readonly width: number; readonly height: number };
export type DrawnChart = Size & { readonly markup: string };

/** How often to look whether the chart stands: recharts draws in several steps. */
const PATIENCE = 200;

/** Draws a chart with the components of the screen, and gives what it drew. */
export async function drawChart(
  node: ReactNode,
  size: Size,
  look: Look,
  prefix: string,
): Promise<DrawnChart> {
  const host = document.createElement('div');
  host.className = 'chart';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => {
      root.render(
        <Suspense fallback={null}>
          <ChartBoxContext value={size}>{node}</ChartBoxContext>
        </Suspense>,
      );
    });
    const svg = await standing(host);
    return {
      markup: drawnMarkup(svg, look, prefix),
      width: Number(svg.getAttribute('width')) || size.width,
      height: Number(svg.getAttribute('height')) || size.height,
    };
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The chart once it has marks and no longer changes. */
async function standing(host: Element): Promise<Element> {
  let before = '';
  for (let tried = 0; tried < PATIENCE; tried += 1) {
    // oxlint-disable-next-line no-await-in-loop -- looked at again and again
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    const svg = host.querySelector('svg');
    if (svg?.outerHTML === before && svg.querySelector('.mark') !== null) return svg;
    before = svg?.outerHTML ?? '';
  }
  throw new Error('A chart did not come to stand: no marks were drawn');
}
