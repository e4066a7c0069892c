import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES_NARROW } from '@/charts/parts/heights';
import { chartWidth, VIEWPORTS } from './chart-width';
import { variantClass, variantRules, variantsOf } from './variants';

const WIDTHS = fc.uniqueArray(fc.integer({ min: 100, max: 1400 }), { minLength: 1, maxLength: 8 });

describe('variantsOf', () => {
  it('shows one drawing at any width, and at a width that was drawn for, that very one', () => {
    fc.assert(
      fc.property(WIDTHS, fc.boolean(), (widths, narrowAlike) => {
        const htmlAt = (width: number): string =>
          narrowAlike && width < LANES_NARROW ? 'list' : `drawn ${width}`;
        const variants = variantsOf(widths.map((width) => ({ width, html: htmlAt(width) })));
        const shownAt = (width: number) =>
          variants.filter(({ from, to }) => from <= width && width < to);
        for (const width of [0, ...widths, 5000]) expect(shownAt(width)).toHaveLength(1);
        for (const width of widths) expect(shownAt(width)[0]?.html).toBe(htmlAt(width));
      }),
    );
  });

  it('changes the form of lanes where the chart does, and keeps what is the same once', () => {
    const drawings = [
      { width: 324, html: 'list' },
      { width: 426, html: 'list' },
      { width: 552, html: 'lanes' },
    ];
    expect(variantsOf(drawings).map(({ html, from, to }) => [html, from, to])).toEqual([
      ['list', 0, LANES_NARROW],
      ['lanes', LANES_NARROW, Infinity],
    ]);
  });
});

describe('the rules of a variant', () => {
  it('show it within its widths only', () => {
    expect(variantClass({ from: 460, to: 553 })).toBe('at-460-553');
    expect(variantRules({ from: 460, to: 553 })).toBe(
      '.at-460-553{display:none}@container (width >= 460px) and (width < 553px){.at-460-553{display:block}}',
    );
    expect(variantRules({ from: 0, to: Infinity })).toBe('');
  });
});

it('charts are as wide as was measured in a browser', () => {
  expect(VIEWPORTS.map((viewport) => chartWidth(viewport, 2))).toEqual([
    254, 294, 324, 678, 426, 572,
  ]);
  expect(VIEWPORTS.map((viewport) => chartWidth(viewport, 1))).toEqual([
    254, 294, 324, 678, 910, 1206,
  ]);
  expect(chartWidth(2560, 2)).toBe(572);
  // In a frame of somebody else's: the one panel of a page, and cards.
  expect(chartWidth(360, 1, 'alone')).toBe(336);
  expect(chartWidth(1320, 2, 'among')).toBe(600);
});
