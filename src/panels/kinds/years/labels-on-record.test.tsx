// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { YearChart } from '@/charts/years/YearChart';
import { panelInput, yearsModelOf } from '@/testing/panel-input';
import { readArticles } from '@/testing/real-record';

const RECORD = readArticles();

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written on each mark of a chart that is so wide, by the first of its claims. */
function writtenAt(theme: 'sales' | 'revenue', width: number): ReadonlyMap<string, string> {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  const { drawing, summary } = yearsModelOf(theme, panelInput(RECORD, theme));
  render(
    <YearChart
      data={drawing}
      summary={summary}
      size="card"
      pageOf={(claim) => `/claims/${claim}/`}
      hrefOf={(claim) => `/?claim=${claim}`}
      onOpen={() => undefined}
      onPainted={() => undefined}
    />,
  );
  const bars = new Set(drawing.bars.map(({ key }) => key));
  const marks = screen
    .getAllByRole('link')
    .filter(({ dataset }) => bars.has(dataset['mark'] ?? ''));
  const written = new Map(
    marks.map(({ dataset, textContent }) => [dataset['claim'] ?? '', textContent]),
  );
  cleanup();
  return written;
}

// 250 is what a card has on a screen of 320 px.
describe.each([250, 256, 290, 320, 360, 400, 450, 520, 620, 760, 1000, 1400])(
  'charts of the record at %d px',
  (width) => {
    it('label every figure of sales, and the half-year with its period', () => {
      const written = writtenAt('sales', width);
      expect([...written].filter(([, text]) => text === '')).toEqual([]);
      expect(written.get('c-0036')).toContain('first half');
    });

    it('label every figure of revenue with its currency', () => {
      const written = writtenAt('revenue', width);
      expect(written.size).toBe(7);
      for (const text of written.values()) expect(text).toMatch(/(?:CNY|USD)$/);
    });
  },
);
