// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ViewState } from '@/view/view-state';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { PhoneBar } from './FilterSheet';

beforeAll(() => {
  // jsdom has no modal dialogs: it is enough here that one opens and closes.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const draw = (view: Partial<ViewState> = {}): ReturnType<typeof renderWith> =>
  renderWith(<PhoneBar />, { record: SMALL_RECORD, view });
const sheet = (): HTMLElement => screen.getByRole('dialog', { name: 'Filters' });

describe('the filters on a phone', () => {
  it('stand behind a button that says how many are on', () => {
    draw({ kinds: ['outcome'], q: 'phones' });
    expect(screen.getByRole('button', { name: 'Filters · 2' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('open as a sheet with every filter, and close by the number they leave', async () => {
    const { user } = draw({ kinds: ['outcome'] });
    await user.click(screen.getByRole('button', { name: 'Filters · 1' }));
    expect(within(sheet()).getByRole('searchbox', { name: 'Words' })).toBeDefined();
    const sliders = within(sheet()).getAllByRole('slider');
    expect(sliders.map((slider) => slider.getAttribute('aria-label'))).toEqual([
      'From year',
      'To year',
    ]);
    expect(within(sheet()).getByRole('group', { name: 'Themes' })).toBeDefined();
    for (const name of ['Topics', 'Markets', 'Kinds', 'Sources'])
      expect(within(sheet()).getByText(name, { selector: 'summary' })).toBeDefined();
    await user.click(within(sheet()).getByRole('button', { name: 'Show 4 claims' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('filter at once, and can be reset there', async () => {
    const { user, store } = draw();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.click(within(sheet()).getByRole('button', { name: /^Sales/ }));
    expect(store.getState().view.themes).toEqual(['sales']);
    expect(within(sheet()).getByRole('button', { name: 'Show 4 claims' })).toBeDefined();
    await user.click(within(sheet()).getByRole('button', { name: 'Reset filters' }));
    expect(store.getState().view.themes).toEqual([]);
  });

  it('begin with their heading, which has the focus: no keyboard covers them', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    const heading = within(sheet()).getByRole('heading', { name: 'Filters' });
    expect(document.activeElement).toBe(heading);
  });

  it('stand beside the day, which has a sheet of its own', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('button', { name: 'As known on' }));
    const day = screen.getByRole('dialog', { name: 'As known on' });
    expect(within(day).getByRole('slider', { name: 'As known on' })).toBeDefined();
    expect(within(day).queryByRole('searchbox')).toBeNull();
  });

  it('are not there on a page of one entry', () => {
    renderWith(<PhoneBar isEntry />, { record: SMALL_RECORD });
    expect(screen.queryByRole('button', { name: 'Filters' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'As known on' })).toBeNull();
  });

  it('go with the page that they stood over', async () => {
    const { user, store } = draw();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    act(() => {
      store.getState().changeView({ years: { from: 2014, to: null } });
    });
    expect(sheet()).toBeDefined();
    act(() => {
      store.getState().changeView({ place: { page: 'panel', panel: 'sales' } });
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
