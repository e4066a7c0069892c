// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf, hashWindow } from './hash-window';

const START = '/sales/?years=2015&v=1';

beforeEach(() => {
  history.replaceState(null, '', '/file.html');
});

const partsOf = ({ location }: ReturnType<typeof hashWindow>): readonly string[] => [
  location.pathname,
  location.search,
  location.hash,
];

describe('a window whose addresses stand behind the #', () => {
  it('is on the view that the file opens on, until an address says otherwise', () => {
    const window = hashWindow(globalThis.window, START);
    expect(partsOf(window)).toEqual(['/sales/', '?years=2015&v=1', '']);
    history.replaceState(null, '', '#/');
    expect(partsOf(window)).toEqual(['/', '', '']);
  });

  it('writes what the history writes behind the #, and leaves the file’s own address', () => {
    const window = hashWindow(globalThis.window, START);
    window.history.pushState({ entry: 'a' }, '', '/claims/?themes=sales&v=1');
    expect(location.pathname).toBe('/file.html');
    expect(location.hash).toBe('#/claims/?themes=sales&v=1');
    expect(window.history.state).toEqual({ entry: 'a' });
    window.history.replaceState(null, '', '/targets/#content');
    expect(location.hash).toBe('#/targets/');
    expect(partsOf(window)).toEqual(['/targets/', '', '']);
  });

  it('stays where it is when a link leads to another place of the page', () => {
    const window = hashWindow(globalThis.window, START);
    window.history.pushState(null, '', '/claims/');
    expect(partsOf(window)).toEqual(['/claims/', '', '']);
    history.pushState(null, '', '#content');
    expect(partsOf(window)).toEqual(['/claims/', '', '#content']);
  });

  it('hears of what the browser does by itself', () => {
    const window = hashWindow(globalThis.window, START);
    const popped = vi.fn<() => void>();
    window.addEventListener('popstate', popped);
    globalThis.dispatchEvent(new PopStateEvent('popstate'));
    window.removeEventListener('popstate', popped);
    globalThis.dispatchEvent(new PopStateEvent('popstate'));
    expect(popped).toHaveBeenCalledTimes(1);
  });

  it('writes links that lead there', () => {
    expect(hashOf('/sales/?v=1')).toBe('#/sales/?v=1');
  });
});
