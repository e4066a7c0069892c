// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { makeLaneChartData, makeLaneMark } from '@/testing/arb-chart-data';
import { focusedName, nameOfElement, tabStops, tooltipText } from '@/testing/dom';
import type { LaneChartData, LaneMark } from './lane-chart-data';
import { LaneChart } from './LaneChart';
import type { ChartEvents, ChartSize } from '../parts/mark';

/** A claim on India's lane that says of itself what it is. */
function india(id: string, at: number, overrides: Partial<LaneMark> = {}): LaneMark {
  return makeLaneMark({
    key: `${id} india`,
    claims: [id],
    at,
    label: `Label ${id}`,
    text: { figure: `Figure ${id}`, lines: ['plan', 'Lei Jun · Gazette'] },
    when: String(Math.floor(at)),
    ...overrides,
  });
}

const DATA = makeLaneChartData({
  marks: [
    india('c-1', 2014.2),
    india('c-2', 2016.5, { weight: 2, form: 'said' }),
    india('c-3', 2016.5, { weight: 4, form: 'announced', horizon: 2018 }),
    india('c-4', 2018.5, { lane: 'europe', key: 'c-4 europe', sign: 'conflict' }),
  ],
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

const names = (): readonly (string | null)[] => screen.getAllByRole('link').map(nameOfElement);
const texts = (): readonly (string | null)[] =>
  [...document.querySelectorAll('svg text')].map(nameOfElement);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('lanes on a card', () => {
  it('have a dot for claims at one time, that opens them all, the weightiest first', async () => {
    const { onOpen, onPainted } = draw();
    expect(onPainted).toHaveBeenCalled();
    expect(names()).toEqual([
      'Label c-1, Figure c-1, plan, Lei Jun · Gazette',
      'Label c-3 +1, Figure c-3, plan, Lei Jun · Gazette, + Figure c-2',
      'Label c-4, Figure c-4, plan, Lei Jun · Gazette',
    ]);
    await userEvent.setup().click(screen.getByRole('link', { name: /^Label c-3/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(['c-3', 'c-2']);
  });

  it('say in the tooltip what the name says', async () => {
    draw();
    await userEvent.setup().hover(screen.getByRole('link', { name: /^Label c-3/ }));
    expect(tooltipText()).toBe('Figure c-3planLei Jun · Gazette+ Figure c-2');
  });

  it('name every lane, also one without claims, and every year', () => {
    draw();
    for (const text of ['India', 'Latin America', 'Europe', '2014', '2019'])
      expect(texts()).toContain(text);
  });

  it('name every other year where years are narrow', () => {
    draw(DATA, { width: 470 });
    expect(texts().filter((text) => /^20\d\d$/.test(text ?? ''))).toHaveLength(6);
    cleanup();
    draw({ ...DATA, years: { from: 2010, to: 2019 } }, { width: 470 });
    expect(texts().filter((text) => /^20\d\d$/.test(text ?? ''))).toEqual([
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
    ]);
  });

  it('are one stop, reached lane by lane and in order of time', async () => {
    draw();
    const user = userEvent.setup();
    expect(tabStops()).toEqual([names()[0]]);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(focusedName()).toMatch(/^Label c-3/);
    await user.keyboard('{End}');
    expect(focusedName()).toMatch(/^Label c-4/);
  });
});

describe('lanes on a page', () => {
  it('have a dot and a label for every claim', () => {
    draw(DATA, { size: 'page' });
    expect(names()).toHaveLength(4);
    for (const id of ['c-1', 'c-2', 'c-3', 'c-4']) expect(texts()).toContain(`Label ${id}`);
  });

  it('are as tall as their rows need', () => {
    const heightOf = (): number => Number(document.querySelector('svg')?.getAttribute('height'));
    draw(DATA, { size: 'page' });
    const before = heightOf();
    cleanup();
    const crowd = Array.from({ length: 6 }, (_, index) => india(`c-1${index}`, 2015.5));
    draw({ ...DATA, marks: [...DATA.marks, ...crowd] }, { size: 'page' });
    expect(heightOf()).toBeGreaterThan(before);
  });
});

describe('lanes on a narrow screen', () => {
  const phone = { width: 330 } as const;
  const lane = (name: string): HTMLElement => {
    const section = screen.getByRole('heading', { name }).closest('section');
    if (section === null) throw new Error(`no lane ${name}`);
    return section;
  };
  const LONG = makeLaneChartData({
    marks: [
      ...[1, 2, 3, 4, 5, 6].map((n) => india(`c-${n}`, 2014 + n / 2, { weight: n })),
      ...DATA.marks.slice(3),
    ],
  });

  it('are a list of links for each lane with claims, in order of time', async () => {
    const { onOpen, onPainted } = draw(DATA, phone);
    expect(onPainted).toHaveBeenCalled();
    expect(screen.getAllByRole('heading').map(nameOfElement)).toEqual(['India', 'Europe']);
    const links = within(lane('India')).getAllByRole('link');
    expect(links.map((link) => link.dataset['claim'])).toEqual(['c-1', 'c-2', 'c-3']);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(['c-2']);
  });

  it('say of a conflict in words', () => {
    draw(DATA, phone);
    expect(within(lane('Europe')).getByText('in conflict')).toBeDefined();
    expect(within(lane('India')).queryByText('in conflict')).toBeNull();
  });

  it('say of what is counted otherwise, without a warning', () => {
    draw({ ...DATA, marks: [india('c-1', 2014.2, { sign: 'counted' })] }, phone);
    expect(within(lane('India')).getByText('counted otherwise').className).not.toContain('warn');
  });

  it('show of a long lane the weightiest three, and the rest when asked', async () => {
    draw(LONG, phone);
    const shown = (): readonly (string | undefined)[] =>
      within(lane('India'))
        .getAllByRole('link')
        .map((link) => link.dataset['claim']);
    expect(shown()).toEqual(['c-4', 'c-5', 'c-6']);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show 3 more on India' }));
    expect(shown()).toEqual(['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(lane('India').contains(document.activeElement)).toBe(true);
  });

  it('show all of a lane on its page, and of one that is hardly longer', () => {
    draw(LONG, { ...phone, size: 'page' });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    draw(makeLaneChartData({ marks: LONG.marks.slice(0, 4) }), phone);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keep one stop while lanes grow', async () => {
    draw(LONG, phone);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Show 3 more on India' }));
    expect(tabStops()).toEqual([expect.stringMatching(/^2014 Label c-1/)]);
    await user.tab();
    await user.keyboard('{End}');
    expect(tabStops()).toEqual([expect.stringMatching(/Label c-4/)]);
  });
});
