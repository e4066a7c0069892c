// @vitest-environment jsdom
import { render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { arbYearChartData } from '@/testing/arb-chart-data';
import { arbLaneChartData } from '@/testing/arb-lane-data';
import { LaneChart } from '../lanes/LaneChart';
import { YearChart } from '../years/YearChart';
import { drawnMarkup } from './drawn';
import { lookOf } from './look';
import { readPalette } from './palette';
import { chartPicture, type PictureWords } from './picture';
import { fitText, lineWidth } from './text-block';

const EVENTS = {
  pageOf: () => '#',
  hrefOf: () => '#',
  onOpen: () => undefined,
  onPainted: () => undefined,
};
const WORDS: PictureWords = {
  kicker: 'Sales',
  headline: 'From <7> to "61" & more',
  subtitle: 'Million',
  summary: 'In a sentence',
  legend: [
    { sign: 'plan', text: 'promise' },
    { sign: 'goal', text: 'goal' },
    { sign: 'guess', text: 'estimate by others' },
    { sign: 'added', text: 'added from elsewhere' },
    { sign: null, text: 'rates' },
  ],
  warnings: ['they disagree'],
  sources: 'Sources: a & b',
  link: 'https://example.org/?a=1&b=2',
};

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

function pictureOf(container: Element, words = WORDS): string {
  const svg = container.querySelector('.chart svg');
  if (svg === null) throw new Error('no chart');
  const look = lookOf('dark', 'blue');
  return chartPicture({ markup: drawnMarkup(svg, look), width: 520, height: 352 }, words, look);
}

function expectStandsAlone(svg: string, labels: readonly (string | null)[]): void {
  const page = parsed(svg);
  expect(page.querySelector('parsererror')).toBeNull();
  expect(svg).not.toMatch(/var\(|class=|href=|tabindex|currentColor/);
  const text = page.documentElement.textContent;
  for (const label of labels) expect(text).toContain(label);
}

function expectAsOnScreen(chart: ReactNode): void {
  const { container, unmount } = render(chart);
  const texts = [...container.querySelectorAll('.chart svg text')];
  expectStandsAlone(
    pictureOf(container),
    texts.map((text) => text.textContent),
  );
  unmount();
}

describe('a picture of a chart', () => {
  it('of years needs no style sheet and has every label of the screen', () => {
    fc.assert(
      fc.property(arbYearChartData, (data) => {
        expectAsOnScreen(<YearChart data={data} summary="s" size="card" {...EVENTS} />);
      }),
      { numRuns: 5 },
    );
  });

  it('of lanes needs no style sheet and has every label of the screen', () => {
    fc.assert(
      fc.property(arbLaneChartData, (data) => {
        expectAsOnScreen(<LaneChart data={data} summary="s" size="card" {...EVENTS} />);
      }),
      { numRuns: 5 },
    );
  });

  it('says headline, sources and link, escaped', () => {
    const { container } = render(
      <div className="chart">
        <svg>
          <text className="strong">1</text>
        </svg>
      </div>,
    );
    const svg = pictureOf(container);
    const text = parsed(svg).documentElement.textContent.replaceAll(/\s+/g, ' ');
    for (const said of [WORDS.headline, WORDS.sources, WORDS.link, ...WORDS.warnings])
      expect(text).toContain(said);
    const palette = readPalette('--ink: light-dark(#111, #eee);', 'dark', null);
    expect(palette['theme']).toBe('#eee');
  });
});

it('text is wrapped within its width, whatever it says', () => {
  const face = { family: 'font-serif', weight: 500 } as const;
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
      const { size, lines } = fitText(text, { width, size: 30, least: 12, maxLines: 2, face });
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines)
        expect(lineWidth(line, size, face)).toBeLessThanOrEqual(width + 0.01);
    }),
  );
});
