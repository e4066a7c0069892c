// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { makeBar, makeGrowth, makeYearChartData, markText } from '@/testing/arb-chart-data';
import { focusedName, nameOfElement, tabStops, tooltipText } from '@/testing/dom';
import type { ChartEvents } from '../parts/mark';
import type { YearChartData } from './year-chart-data';
import { YearChart } from './YearChart';

const DATA = makeYearChartData({
  bars: [
    makeBar({ key: 'c-1', claims: ['c-1', 'c-9'], year: 2013, hi: 18.7, label: '18.7' }),
    makeBar({
      key: 'c-2',
      text: { figure: '61 M phones', lines: ['outcome, 2014', 'Xiaomi · uptofast'] },
    }),
    makeBar({ key: 'c-3', year: 2015, form: 'bound', hi: 70, label: '> 70' }),
  ],
  growth: [makeGrowth(2013, '+226%')],
  absences: [
    { key: 'c-4', claims: ['c-4'], year: 2015, label: 'no goal', text: markText('no goal') },
  ],
  notes: [
    {
      key: 'n',
      claims: ['c-5', 'c-6'],
      year: 2014,
      label: '+2',
      text: markText('2 other claims'),
    },
  ],
});

type Drawn = {
  readonly onOpen: Mock<ChartEvents['onOpen']>;
  readonly onPainted: Mock<ChartEvents['onPainted']>;
  readonly redraw: (data: YearChartData) => void;
};

function draw(data: YearChartData = DATA): Drawn {
  const onOpen = vi.fn<ChartEvents['onOpen']>();
  const onPainted = vi.fn<ChartEvents['onPainted']>();
  const chartOf = (drawing: YearChartData) => (
    <YearChart
      data={drawing}
      summary="Phones, 2013 to 2015."
      size="card"
      pageOf={(claim) => `/claims/${claim}/`}
      hrefOf={(claim) => `/?claim=${claim}`}
      onOpen={onOpen}
      onPainted={onPainted}
    />
  );
  const { rerender } = render(chartOf(data));
  return {
    onOpen,
    onPainted,
    redraw: (next) => {
      rerender(chartOf(next));
    },
  };
}

const chart = (): HTMLElement => screen.getByRole('group', { name: 'Phones, 2013 to 2015.' });
const marks = (): readonly HTMLElement[] => screen.getAllByRole('link');
const mark = (name: RegExp): HTMLElement => screen.getByRole('link', { name });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a chart over years', () => {
  it('is a group that sums itself up and says how it is used', () => {
    draw();
    const description = /6 marks.*arrow keys/i;
    expect(screen.getByRole('group', { name: 'Phones, 2013 to 2015.', description })).toBe(chart());
  });

  it('makes each mark a link to its claim, named by what is written on it and what it says', () => {
    draw();
    expect(mark(/^61 M phones, outcome, 2014, Xiaomi/).getAttribute('href')).toBe('/claims/c-2/');
    for (const name of [/^18\.7, /, /^> 70, /, /^\+226%/, /^no goal/, /^\+2.*other claims/])
      expect(mark(name).dataset['claim']).not.toBe('');
    expect(marks()).toHaveLength(6);
  });

  it('leads to the claim over the view as it is once a mark is reached, by any way', () => {
    draw();
    const reached = [
      [/^18\.7, /, 'c-1', (element: Element) => fireEvent.pointerOver(element)],
      [/^61 M/, 'c-2', (element: Element) => fireEvent.pointerDown(element)],
      [/^> 70/, 'c-3', (element: Element) => fireEvent.focus(element)],
    ] as const;
    for (const [name, claim, reach] of reached) {
      reach(mark(name));
      expect(mark(name).getAttribute('href')).toBe(`/?claim=${claim}`);
    }
  });

  it('tells once the marks stand', () => {
    expect(draw().onPainted).toHaveBeenCalled();
  });

  it('opens all claims of a mark on a click, but leaves a click for a new tab to the browser', async () => {
    const { onOpen } = draw();
    const user = userEvent.setup();
    expect(fireEvent.click(mark(/^18\.7, /), { ctrlKey: true })).toBe(true);
    expect(onOpen).not.toHaveBeenCalled();
    await user.click(mark(/^18\.7, /));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(['c-1', 'c-9']);
  });
});

describe('the keyboard in a chart', () => {
  it('has one stop, the first mark, and moves from there by arrows, Home and End', async () => {
    draw();
    const user = userEvent.setup();
    const names = marks().map(nameOfElement);
    expect(tabStops()).toEqual([names[0]]);
    await user.tab();
    expect(focusedName()).toBe(names[0]);
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(focusedName()).toBe(names[2]);
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
    expect(focusedName()).toBe(names[0]);
    await user.keyboard('{End}{ArrowDown}');
    expect(focusedName()).toBe(names.at(-1));
    await user.keyboard('{Home}');
    expect(focusedName()).toBe(names[0]);
  });

  it('comes back to the mark it left', async () => {
    draw();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const left = focusedName();
    await user.tab();
    expect(focusedName()).not.toBe(left);
    await user.tab({ shift: true });
    expect(focusedName()).toBe(left);
    expect(tabStops()).toEqual([left]);
  });

  it('keeps one stop when the mark that had it is filtered away, and when others are', async () => {
    const { redraw } = draw();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focusedName()).toMatch(/^> 70/);
    redraw({ ...DATA, bars: DATA.bars.slice(0, 2) });
    expect(tabStops()).toEqual([expect.stringMatching(/^18\.7/)]);
    await user.tab();
    await user.keyboard('{End}');
    redraw({ ...DATA, bars: DATA.bars.slice(1) });
    expect(tabStops()).toEqual([expect.stringMatching(/^\+2.*other claims/)]);
  });

  it('leaves other keys alone', async () => {
    draw();
    const user = userEvent.setup();
    await user.tab();
    const first = marks()[0] ?? document.body;
    expect(fireEvent.keyDown(first, { key: 'a' })).toBe(true);
    expect(fireEvent.keyDown(first, { key: 'ArrowRight' })).toBe(false);
  });
});

describe('the tooltip of a chart', () => {
  it('says the same on hover and on focus, and goes with either', async () => {
    draw();
    const user = userEvent.setup();
    await user.hover(mark(/^61 M phones/));
    const hovered = tooltipText();
    expect(hovered).toBe('61 M phonesoutcome, 2014Xiaomi · uptofast');
    await user.unhover(mark(/^61 M phones/));
    expect(tooltipText()).toBeNull();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(focusedName()).toMatch(/^61 M phones/);
    expect(tooltipText()).toBe(hovered);
    await user.tab();
    expect(tooltipText()).toBeNull();
  });

  it('goes on Escape, and with its mark', async () => {
    const { redraw } = draw();
    const user = userEvent.setup();
    await user.tab();
    expect(tooltipText()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(tooltipText()).toBeNull();
    await user.hover(mark(/^> 70/));
    expect(tooltipText()).not.toBeNull();
    redraw({ ...DATA, bars: DATA.bars.slice(0, 2) });
    expect(tooltipText()).toBeNull();
  });
});

describe('the axes of a chart', () => {
  const scale = (): readonly string[] =>
    [...document.querySelectorAll('.recharts-yAxis-tick-labels text')].map(
      (tick) => tick.textContent,
    );
  const years = (): readonly string[] =>
    [...document.querySelectorAll('[data-years] text')].map((tick) => tick.textContent);

  it('start at 0 and name every year', () => {
    draw();
    expect(scale()).toEqual(['0', '20', '40', '60', '80']);
    expect(years()).toEqual(['2013', '2014', '2015']);
  });

  it('show the decimals that tell their steps apart', () => {
    draw(
      makeYearChartData({
        bars: [makeBar({ hi: 10, label: '10' })],
        formatTick: (value, decimals) => value.toFixed(decimals),
      }),
    );
    expect(scale()).toEqual(['0.0', '2.5', '5.0', '7.5', '10.0']);
  });

  it('have no scale where there are only words', () => {
    draw({ ...DATA, bars: [], growth: [], absences: [] });
    expect(scale()).toEqual([]);
    expect(tabStops()).toEqual([expect.stringMatching(/^\+2.*other claims/)]);
  });

  it('name years by two digits where there is no room for four', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
    draw(
      makeYearChartData({
        bars: [2010, 2019].map((year) => makeBar({ key: String(year), year })),
      }),
    );
    expect(years().slice(0, 3)).toEqual(['’10', '’11', '’12']);
    expect(years()).toHaveLength(10);
  });

  it('take the width that the chart has', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700);
    draw();
    expect(chart().querySelector('svg')?.getAttribute('width')).toBe('700');
  });
});
