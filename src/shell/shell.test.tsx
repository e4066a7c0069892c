// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { en } from '@/i18n/en';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeSource } from '@/testing/make-claim';
import { renderApp, renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { SchemeButton, SchemeChoice, SlashChoice } from './SchemeChoice';
import { ViewLink } from '@/site/ViewLink';

const small = { record: SMALL_RECORD } satisfies AppOptions;

describe('the masthead', () => {
  it('is the title of the overview', () => {
    renderWith(<Masthead isOverview />, small);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A record');
  });

  it('leads back to the start from other pages, which have their own title', async () => {
    const { user, store } = renderWith(<Masthead isOverview={false} />, {
      ...small,
      view: { place: { page: 'panel', panel: 'sales' }, kinds: ['outcome'] },
    });
    expect(screen.queryByRole('heading')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'A record' }));
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });
});

describe('the choice of a colour scheme', () => {
  it('shows what holds and changes it', async () => {
    const { user, store } = renderWith(<SchemeChoice />, { ...small, scheme: 'dark' });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Colour scheme' });
    expect(choice.value).toBe('dark');
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['As the system', 'Light', 'Dark']);
    await user.selectOptions(choice, 'Light');
    expect(store.getState().scheme).toBe('light');
  });
});

describe('the switch of the key that leads to the search', () => {
  it('says whether it does, and changes it', async () => {
    const { user, store } = renderWith(<SlashChoice />, small);
    await user.click(screen.getByRole('checkbox', { name: en.app.slash, checked: true }));
    expect(store.getState().slash).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: en.app.slash, checked: false }));
    expect(store.getState().slash).toBe(true);
  });
});

describe('the sign of the colour scheme', () => {
  it('goes from the system to light, to dark and back, and says which holds', async () => {
    const { user, store } = renderWith(<SchemeButton />, { ...small, scheme: 'system' });
    for (const [said, next] of [
      ['As the system', 'light'],
      ['Light', 'dark'],
      ['Dark', 'system'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await user.click(screen.getByRole('button', { name: `Colour scheme: ${said}` }));
      expect(store.getState().scheme).toBe(next);
    }
  });
});

describe('a link to another view', () => {
  const draw = (): ReturnType<typeof renderWith> =>
    renderWith(<ViewLink to={{ q: 'india' }}>There</ViewLink>, small);

  it('has the address of that view', () => {
    draw();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/?q=india&v=1');
  });

  it('is followed without loading, and left to the browser for a new tab', async () => {
    const { user, store } = draw();
    screen.getByRole('link').addEventListener('click', (event) => {
      // What the app leaves alone the browser would follow.
      if (event.ctrlKey) event.preventDefault();
    });
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link'));
    await user.keyboard('{/Control}');
    expect(store.getState().view.q).toBe('');
    await user.click(screen.getByRole('link'));
    expect(store.getState().view.q).toBe('india');
  });
});

describe('the foot', () => {
  it('says what this is, from which sources, in which edition, and that it is independent', () => {
    renderWith(<Foot />);
    const foot = screen.getByRole('contentinfo');
    expect(within(foot).getByText(/^A record of what was said about Xiaomi/)).toBeDefined();
    expect(within(foot).getByText(/nothing to do with Xiaomi/)).toBeDefined();
    expect(within(foot).getByText(/^Edition of \d{1,2} \w+ \d{4}\.$/)).toBeDefined();
    const links = within(foot).getAllByRole('link');
    expect(links).toHaveLength(9);
    expect(links[0]?.getAttribute('href')).toBe('/data/package.zip');
    expect(links[1]?.getAttribute('href')).toBe('/numbers/');
    // On a phone in place of the titles.
    for (const link of [links[2], links.at(-1)])
      expect(link?.getAttribute('href')).toBe('/sources/');
    for (const link of links.slice(3, -1)) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.getAttribute('lang')).toMatch(/^(?:fr|en|nl|de)$/);
    }
  });

  it('names a page of them where there are too many to list', () => {
    const sources = Array.from({ length: 9 }, (_, index) => makeSource({ id: `page-${index}` }));
    renderWith(<Foot />, { record: { ...small.record, sources } });
    const foot = screen.getByRole('contentinfo');
    expect(within(foot).getByRole('link', { name: 'From 9 articles: all sources' })).toBeDefined();
    expect(within(foot).queryByRole('list')).toBeNull();
  });

  it('stands without the sources while they have not arrived', () => {
    renderWith(<Foot />, { ...small, reference: 'loading' });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/data/package.zip', '/numbers/']);
    expect(screen.getByText(/^Edition of/)).toBeDefined();
  });
});

describe('the frame of every page', () => {
  it('begins with a way past the controls, to a main part that can take the focus', () => {
    renderApp(small);
    const skip = screen.getAllByRole('link')[0];
    expect(skip?.textContent).toBe('Skip to the content');
    expect(skip?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
    expect(screen.getByRole('main').tabIndex).toBe(-1);
  });
});
