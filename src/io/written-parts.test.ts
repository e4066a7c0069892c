// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore, type AppStore } from '@/store/store';
import { SMALL_RECORD } from '@/testing/small-record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { writtenPage, type WrittenPage } from './written-page';

const CONTENT =
  '<a href="/claims/c-1/">one</a><a href="https://example.com/">far</a><button>b</button>';
/** The same as the app draws it, with something before it that has another name. */
const DRAWN = `<a href="/?claim=c-0">none</a>${CONTENT.replace('/claims/c-1/', '/?claim=c-1')}`;

function stand(): HTMLElement {
  document.body.innerHTML = `<div id="first"><div data-part="p">${CONTENT}</div></div><div id="root"><div data-part="p"><i></i></div></div>`;
  return hostOf();
}

function hostOf(): HTMLElement {
  const host = document.querySelector<HTMLElement>('#root i');
  if (host === null) throw new Error('no host');
  return host;
}

function whole(view: ViewState = DEFAULT_VIEW): AppStore {
  const { vocabulary, claims } = SMALL_RECORD;
  const store = createAppStore({ vocabulary, view, issues: [], scheme: 'system' });
  store.getState().receive({ reference: { ok: true, value: SMALL_RECORD } });
  for (const { id } of vocabulary.themes) {
    const value = claims.filter(({ theme }) => theme === id);
    store.getState().receive({ timelines: { [id]: { ok: true, value } } });
  }
  return store;
}

const find = (page: WrittenPage, store: AppStore): ReturnType<WrittenPage['part']> =>
  page.part('p', store.getState());

beforeEach(() => {
  // Nothing is laid out in jsdom: everything is taken to be on the screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  delete document.documentElement.dataset['asked'];
});

describe('a part of a written page', () => {
  it('is there for the view that the page was written for, whatever claim is opened over it', () => {
    stand();
    const store = whole();
    const page = writtenPage(document, DEFAULT_VIEW, '');
    const part = find(page, store);
    expect(part).not.toBeNull();
    expect(page.part('q', store.getState())).toBeNull();
    store.getState().openClaims(['c-0001']);
    expect(find(page, store)).toBe(part);
  });

  it.each<[string, Partial<ViewState>]>([
    ['a filter', { themes: ['sales'] }],
    ['the years', { years: { from: 2014, to: 2015 } }],
    ['a tab', { tab: 'table' }],
    ['another page', { place: { page: 'list', list: 'claims' } }],
    ['a day', { asof: '2015-01-01' }],
  ])('is none once the view has another: %s', (_what, change) => {
    stand();
    const store = whole();
    const page = writtenPage(document, DEFAULT_VIEW, '');
    store.getState().changeView(change);
    expect(find(page, store)).toBeNull();
  });

  it('is none of a record of which something is on its way, has failed, or is of an edition', () => {
    stand();
    const page = writtenPage(document, DEFAULT_VIEW, '');
    const loading = whole();
    loading.getState().startLoading('sales');
    expect(find(page, loading)).toBeNull();
    const failed = whole();
    failed.getState().receive({ timelines: { sales: { ok: false, problems: [] } } });
    expect(find(page, failed)).toBeNull();
    const edition = whole();
    expect(page.part('p', { ...edition.getState(), heldEdition: '2026-01-01' })).toBeNull();
  });

  it('is none where the page was not written for the view that it begins with', () => {
    stand();
    const view = { ...DEFAULT_VIEW, embed: true };
    expect(find(writtenPage(document, view, ''), whole(view))).toBeNull();
    document.documentElement.dataset['asked'] = 'true';
    expect(find(writtenPage(document, DEFAULT_VIEW, ''), whole())).toBeNull();
  });

  it('is not to be had again once it has been drawn', () => {
    stand();
    const page = writtenPage(document, DEFAULT_VIEW, '');
    page.leave('p');
    expect(find(page, whole())).toBeNull();
  });

  it('moves into its place when the app takes over, and again where that is left and come back to', () => {
    const host = stand();
    const page = writtenPage(document, DEFAULT_VIEW, '');
    const part = find(page, whole());
    const leave = part?.adopt(host, vi.fn<() => Promise<void>>());
    expect(host.innerHTML).toBe('');
    page.moveIn();
    expect(host.innerHTML).toBe(CONTENT);
    leave?.();
    expect(host.innerHTML).toBe('');
    part?.adopt(host, vi.fn<() => Promise<void>>());
    expect(host.innerHTML).toBe(CONTENT);
  });
});

describe('a part that stands as it was written', () => {
  let wake = vi.fn<() => Promise<void>>();
  const done: string[] = [];
  const tell = ({ type, target }: Event): void => {
    if (target instanceof Element && target.closest('#root') !== null)
      done.push(`${type} ${target.getAttribute('href') ?? target.localName}`);
  };

  beforeEach(() => {
    const host = stand();
    const root = host.parentElement;
    let isDrawn = false;
    let leave = (): void => undefined;
    wake = vi.fn<() => Promise<void>>(async () => {
      await Promise.resolve();
      if (isDrawn) return;
      isDrawn = true;
      leave();
      host.remove();
      root?.insertAdjacentHTML('beforeend', DRAWN);
    });
    const page = writtenPage(document, DEFAULT_VIEW, '');
    leave = find(page, whole())?.adopt(host, wake) ?? leave;
    page.moveIn();
    document.querySelector('#first')?.remove();
    done.length = 0;
    // As the app would: no page is left.
    for (const type of ['click', 'pointerover'])
      root?.addEventListener(type, (event) => {
        event.preventDefault();
        tell(event);
      });
  });

  const element = (name: string): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>('#root a, #root button')].find(
      ({ textContent }) => textContent === name,
    );
    if (found === undefined) throw new Error(name);
    return found;
  };
  const press = (name: string, init: MouseEventInit = {}): boolean =>
    element(name).dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
    );

  it('is drawn as soon as a pointer comes near, which what was drawn is told', async () => {
    element('one').dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
    await vi.waitFor(() => {
      expect(done).toContain('pointerover /?claim=c-1');
    });
  });

  it.each([
    ['one', 'click /?claim=c-1'],
    ['b', 'click button'],
  ])('is drawn when it is pressed, which is then done: %s', async (name, what) => {
    expect(press(name)).toBe(false);
    expect(done).toEqual([]);
    await vi.waitFor(() => {
      expect(done).toEqual([what]);
    });
  });

  it('keeps the focus on the same element', async () => {
    element('b').focus();
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(element('b'));
      expect(document.querySelector('#root i')).toBeNull();
    });
  });

  it('leaves to the browser what only the browser does', () => {
    press('one', { ctrlKey: true });
    press('far');
    expect(wake).not.toHaveBeenCalled();
    expect(done).toEqual(['click /claims/c-1/', 'click https://example.com/']);
  });
});
