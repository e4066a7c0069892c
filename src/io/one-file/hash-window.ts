import type { BrowserWindow } from '../history';
import type { Address } from '@/view/links/address';

/**
 * A window whose addresses stand behind the `#`: those of a file, which has no other pages beside it. A jump within the page
 * leaves the address what it was. `start` is what an address without any means.
 */
export function hashWindow(window: Window, start: string): BrowserWindow {
  const { history } = window;
  let last = start;
  const isAddress = (): boolean => window.location.hash.startsWith('#/');
  const address = (): string => {
    if (isAddress()) last = window.location.hash.slice(1);
    return last;
  };
  return {
    location: {
      get pathname() {
        return partsOf(address()).pathname;
      },
      get search() {
        return partsOf(address()).search;
      },
      get hash() {
        return isAddress() ? '' : window.location.hash;
      },
    },
    history: {
      get state(): unknown {
        // oxlint-disable-next-line typescript/no-unsafe-return -- whatever it is
        return history.state;
      },
      pushState: (state, unused, url) => {
        history.pushState(state, unused, hashOf(url));
      },
      replaceState: (state, unused, url) => {
        history.replaceState(state, unused, hashOf(url));
      },
    },
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  };
}

/** How a link to an address is written within the file. */
export function hashOf(address: string): string {
  const [own = ''] = address.split('#');
  return `#${own}`;
}

function partsOf(address: string): Required<Omit<Address, 'hash'>> {
  const at = address.indexOf('?');
  if (at === -1) return { pathname: address, search: '' };
  return { pathname: address.slice(0, at), search: address.slice(at) };
}
