// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { filterClaims } from '@/domain/selection/filter';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { FACETS } from '@/domain/selection/choices';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { FilterBar } from './FilterBar';

const draw = (view: Partial<ViewState> = {}): ReturnType<typeof renderWith> =>
  renderWith(<FilterBar />, { record: SMALL_RECORD, view });

const left = (view: Partial<ViewState>): number =>
  filterClaims(SMALL_RECORD, { ...DEFAULT_VIEW, ...view }).length;

/** In the bar: the second one stands behind the button, for a narrow window. */
const themes = (): HTMLElement => {
  const [first] = screen.getAllByRole('group', { name: 'Themes' });
  if (first === undefined) throw new Error('no themes');
  return first;
};
const reset = (): HTMLButtonElement => screen.getByRole('button', { name: 'Reset filters' });

/** With all that stands behind *More filters* in sight. */
async function drawOpen(view: Partial<ViewState> = {}): Promise<ReturnType<typeof renderWith>> {
  const drawn = draw(view);
  await drawn.user.click(screen.getByRole('button', { name: /^More filters/ }));
  return drawn;
}
const options = (facet: string): readonly HTMLElement[] =>
  within(screen.getByRole('group', { name: facet })).getAllByRole('checkbox');

describe('the filter on years', () => {
  it('moves the view while a handle is dragged, and writes it when it is let go', () => {
    const { store } = draw();
    const handle = screen.getByRole('slider', { name: 'From year' });
    fireEvent.pointerDown(handle);
    fireEvent.input(handle, { target: { value: '2014' } });
    expect(store.getState()).toMatchObject({
      view: { years: { from: 2014, to: null } },
      historyMode: 'none',
      gesture: 'years',
    });
    fireEvent.pointerUp(handle);
    expect(store.getState()).toMatchObject({
      view: { years: { from: 2014, to: null } },
      gesture: null,
    });
  });

  it('means by a handle at its end as far as the record goes', () => {
    const { store } = draw({ years: { from: 2012, to: 2015 } });
    const handle = screen.getByRole('slider', { name: 'To year' });
    fireEvent.change(handle, { target: { value: '2019' } });
    fireEvent.blur(handle);
    expect(store.getState().view.years).toEqual({ from: 2012, to: null });
  });

  it('takes a year that is typed, and refuses one that is not on record', async () => {
    const { store, user } = draw();
    await user.click(screen.getByRole('textbox', { name: 'To year (2010–2019)' }));
    await user.keyboard('2050{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Type a year from 2010 to 2019.');
    expect(store.getState().view.years).toEqual({ from: null, to: null });
    await user.clear(screen.getByRole('textbox', { name: 'To year (2010–2019)' }));
    await user.keyboard('2014{Enter}');
    expect(store.getState().view.years).toEqual({ from: null, to: 2014 });
  });

  it('stays within the years that stand in while an edition with others is on its way', () => {
    draw({ years: { from: 1000, to: 9999 } });
    const values = ['From year', 'To year'].map(
      (name) =>
        screen.getByRole<HTMLInputElement>('textbox', { name: `${name} (2010–2019)` }).value,
    );
    expect(values).toEqual(['2010', '2019']);
  });

  it('shows how many claims each year would leave', () => {
    draw();
    const count = left({ years: { from: 2014, to: 2014 } });
    expect(screen.getByTitle(`2014: ${count} claims`)).toBeDefined();
  });
});

describe('the filter on themes', () => {
  it('shows each theme with how many claims it would leave', () => {
    draw();
    const chips = within(themes()).getAllByRole('button');
    expect(chips.map((chip) => chip.textContent)).toEqual(
      SMALL_RECORD.vocabulary.themes.map(
        ({ id, short }) => `${short.en} ${left({ themes: [id] })}`,
      ),
    );
    for (const chip of chips) expect(chip.getAttribute('aria-pressed')).toBe('false');
  });

  it('chooses and lets go', async () => {
    const { store, user } = draw();
    await user.click(within(themes()).getByRole('button', { name: /^Strategy/ }));
    await user.click(within(themes()).getByRole('button', { name: /^Revenue/ }));
    expect(store.getState().view.themes).toEqual(['revenue', 'strategy']);
    expect(
      within(themes()).getByRole('button', { name: /^Strategy/, pressed: true }),
    ).toBeDefined();
    await user.click(within(themes()).getByRole('button', { name: /^Strategy/ }));
    expect(store.getState()).toMatchObject({ view: { themes: ['revenue'] }, historyMode: 'push' });
  });
});

describe('the filters behind a button', () => {
  it.each([
    ['Topics', 'topics'],
    ['Markets', 'markets'],
    ['Kinds', 'kinds'],
    ['Sources', 'sources'],
  ] as const)('%s list every option with what it would leave', async (name, facet) => {
    const view: Partial<ViewState> = { years: { from: 2014, to: 2015 } };
    await drawOpen(view);
    const found = options(name);
    expect(found.length).toBeGreaterThan(1);
    const ids = {
      topics: SMALL_RECORD.vocabulary.topics,
      markets: SMALL_RECORD.vocabulary.markets,
      sources: SMALL_RECORD.sources,
    };
    const counts = found.map((option) =>
      Number(/, (\d+) claims?$/.exec(option.getAttribute('aria-label') ?? '')?.[1]),
    );
    const expected =
      facet === 'kinds'
        ? ['outcome', 'interim', 'target', 'estimate', 'plan', 'statement']
        : ids[facet].map(({ id }) => id);
    expect(counts).toEqual(expected.map((id) => left({ ...view, [facet]: [id] })));
  });

  it('choose several, say how many, and clear them together', async () => {
    const { store, user } = await drawOpen();
    await user.click(screen.getByRole('checkbox', { name: /^Goals, 3 claims/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Plans/ }));
    expect(store.getState().view.kinds).toEqual(['plan', 'target']);
    expect(screen.getByRole('button', { name: 'More filters · 1' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear kinds' }));
    expect(store.getState().view.kinds).toEqual([]);
  });

  it('count a claim on Germany under Europe too', async () => {
    await drawOpen();
    expect(screen.getByRole('checkbox', { name: 'Europe, 1 claim' })).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Germany, 1 claim' })).toBeDefined();
  });

  it('name sources with their language', async () => {
    await drawOpen();
    expect(screen.getByRole('checkbox', { name: /^Courant \(French\), 3 claims/ })).toBeDefined();
  });
});

describe('the filter on words', () => {
  it('filters while words are typed, as drafts, and writes them on Enter', async () => {
    const { store, user } = await drawOpen();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'india');
    expect(store.getState()).toMatchObject({
      view: { q: 'india' },
      historyMode: 'draft',
      gesture: 'text',
    });
    await user.keyboard('{Enter}');
    expect(store.getState()).toMatchObject({ view: { q: 'india' }, gesture: null });
  });

  it('follows what comes from the address', async () => {
    const { store } = await drawOpen({ q: 'india' });
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' });
    expect(field.value).toBe('india');
    act(() => {
      store.getState().setView(DEFAULT_VIEW, 'none');
    });
    expect(field.value).toBe('');
  });
});

describe('the reset', () => {
  it('is off while there is nothing to clear', async () => {
    await drawOpen({ tab: 'table', sort: { column: 'value', descending: true } });
    expect(reset().disabled).toBe(true);
  });

  it('clears every filter, and nothing else', async () => {
    const { store, user } = await drawOpen({
      years: { from: 2014, to: null },
      themes: ['sales'],
      topics: ['phones'],
      markets: ['world'],
      kinds: ['outcome'],
      sources: ['gazette-2015'],
      q: 'phones',
      tab: 'table',
      claim: 'c-0001',
    });
    await user.click(reset());
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, tab: 'table', claim: 'c-0001' });
    expect(store.getState().historyMode).toBe('push');
    expect(reset().disabled).toBe(true);
    for (const facet of FACETS) expect(store.getState().view[facet]).toEqual([]);
  });
});

describe('the filters before the record has arrived', () => {
  it('stand in their place, without numbers', async () => {
    const { user } = renderWith(<FilterBar />, { record: SMALL_RECORD, reference: 'loading' });
    expect(within(themes()).getByRole('button', { name: 'Sales' }).textContent).toBe('Sales ');
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    expect(screen.getByText('Loading the record …')).toBeDefined();
  });
});
