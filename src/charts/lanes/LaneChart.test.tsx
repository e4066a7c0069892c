// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import {
  makeCell,
  makeFigure,
  makeLaneChartData,
  makePill,
  makePlan,
  makePoint,
  makePromise,
  makeRow,
  makeSegment,
} from '@/testing/arb-lane-data';
import { focusedName, nameOfElement, tabStops, tooltipText } from '@/testing/dom';
import type { LaneChartData } from './lane-chart-data';
import { LaneChart } from './LaneChart';
import type { ChartEvents, ChartSize } from '../parts/mark';

const DATA = makeLaneChartData({
  cells: [
    makeCell('Own shops', {
      figures: [makeFigure('c-11', { label: '54', sign: 'conflict' })],
      promises: [makePromise('c-12', { at: 2016.5, until: 2018, value: 40 })],
    }),
  ],
  rows: [
    makeRow('India', {
      segments: [makeSegment('c-1')],
      points: [makePoint('c-2', { at: 2016.5 }), makePoint('c-3', { at: 2016.5, weight: 1 })],
      plans: [makePlan('c-4')],
    }),
    makeRow('Brazil', {
      segments: [
        makeSegment('c-5', { to: 2016, end: 'stopped 2016' }),
        makeSegment('c-6', { form: 'part', from: 2017 }),
      ],
    }),
  ],
  pills: [makePill('Latin America', ['c-7', 'c-8'], 'Latin America 2')],
});

function draw(
  data: LaneChartData = DATA,
  { width = 600, size = 'card' }: { readonly width?: number; readonly size?: ChartSize } = {},
): {
  readonly onOpen: Mock<ChartEvents['onOpen']>;
  readonly onPainted: Mock<ChartEvents['onPainted']>;
} {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  const onOpen = vi.fn<ChartEvents['onOpen']>();
  const onPainted = vi.fn<ChartEvents['onPainted']>();
  render(
    <LaneChart
      data={data}
      summary="Markets, 2014 to 2019."
      size={size}
      pageOf={(claim) => `/claims/${claim}/`}
      hrefOf={(claim) => `/?claim=${claim}`}
      onOpen={onOpen}
      onPainted={onPainted}
    />,
  );
  return { onOpen, onPainted };
}

const links = (): readonly HTMLElement[] => screen.getAllByRole('link');
const texts = (): readonly (string | null)[] =>
  [...document.querySelectorAll('svg text')].map(nameOfElement);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([600, 340])('a chart of lanes %i pixels wide', (width) => {
  it('has a link for all that it draws, and tells that it is painted', () => {
    const { onPainted } = draw(DATA, { width });
    expect(onPainted).toHaveBeenCalled();
    expect(links().map((link) => link.dataset['claims'] ?? link.dataset['claim'])).toEqual([
      'c-11',
      'c-12',
      'c-1',
      'c-2 c-3',
      'c-4',
      'c-India',
      'c-5',
      'c-6',
      'c-Brazil',
      'c-7 c-8',
    ]);
  });

  it('names lanes, their state, verdicts and years', () => {
    draw(DATA, { width });
    const said = texts().join(' | ');
    for (const text of ['India', 'since Jul 2014', '✓ met', 'stopped 2016', 'Own shops', '54'])
      expect(said).toContain(text);
    expect(said).toMatch(/2014.*2019/);
  });

  it('is one stop of the Tab key', () => {
    draw(DATA, { width });
    expect(tabStops()).toHaveLength(1);
  });
});

describe('a chart of lanes', () => {
  it('opens all claims of a pill, one after the other', async () => {
    const { onOpen } = draw();
    await userEvent.setup().click(screen.getByRole('link', { name: /^Latin America 2/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(['c-7', 'c-8']);
  });

  it('says in the tooltip what the name says', async () => {
    draw();
    await userEvent.setup().hover(screen.getByRole('link', { name: /c-2/ }));
    expect(tooltipText()).toBe('Figure c-2outcome, 2014+ Figure c-3');
  });

  it('moves to the sides within a lane, and up and down between lanes', async () => {
    draw();
    const user = userEvent.setup();
    await user.tab();
    expect(focusedName()).toContain('c-11');
    await user.keyboard('{ArrowDown}');
    expect(focusedName()).toContain('Figure c-1');
    await user.keyboard('{ArrowRight}');
    expect(focusedName()).toContain('c-2');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focusedName()).toContain('India: all');
    await user.keyboard('{ArrowDown}');
    expect(focusedName()).toContain('c-5');
    await user.keyboard('{ArrowUp}');
    expect(focusedName()).toContain('Figure c-1');
    await user.keyboard('{End}');
    expect(focusedName()).toContain('Latin America');
    await user.keyboard('{Home}');
    expect(focusedName()).toContain('c-11');
  });

  it('signs what is in conflict, beside its label', () => {
    draw();
    expect(document.querySelectorAll('svg .stroke-warn')).toHaveLength(1);
  });

  it('signs a goal that is in conflict, and a promise on a lane, beside what is written of it', () => {
    draw(
      makeLaneChartData({
        cells: [
          makeCell('Shops', {
            promises: [
              makePromise('c-1', { at: 2016.5, until: 2018, sign: 'conflict' }),
              makePromise('c-2', { value: null, figure: null, sign: 'conflict' }),
              makePromise('c-3', { value: null, figure: null, sign: 'counted' }),
            ],
          }),
        ],
        rows: [makeRow('India', { plans: [makePlan('c-4', { sign: 'conflict' })] })],
      }),
    );
    expect(document.querySelectorAll('svg .stroke-warn')).toHaveLength(3);
  });

  it('says a promise on several lines as its words are read', () => {
    const label = 'A larger share of the revenue from services by the end';
    draw(
      makeLaneChartData({
        cells: [makeCell('Shops', { promises: [makePromise('c-1', { value: null, label })] })],
      }),
      { width: 340 },
    );
    const [link] = links();
    expect(link?.querySelectorAll('text').length).toBeGreaterThan(2);
    expect(link?.textContent).toContain(label);
  });

  it('draws what was added pale', () => {
    draw(
      makeLaneChartData({
        rows: [makeRow('India', { segments: [makeSegment('c-1', { added: true })] })],
      }),
    );
    expect(document.querySelector('.mark')?.getAttribute('class')).toContain('fill-theme/35');
  });

  it('has no more elements for 5,000 claims than for a few hundred', () => {
    const figures = Array.from({ length: 5000 }, (_, index) =>
      makeFigure(`c-${index}`, { at: 2014 + (index / 5000) * 5 }),
    );
    draw(makeLaneChartData({ cells: [makeCell('shops', { figures })] }));
    expect(document.querySelectorAll('svg *').length).toBeLessThan(400);
  });
});
