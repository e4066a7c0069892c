import { linkContext, type LinkSite } from '@/store/link-context';
import type { AppStore } from '@/store/store';
import { decodeAddress, encodeAddress } from '@/view/links/address';
import { checkIds } from '@/view/links/check-ids';
import { checkLateIds } from './check-late-ids';
import type { EntryMemory } from './entry-memory';
import { connectHistory, type BrowserWindow } from './history';

/** Keeps the address and the view in the store one, each address judged by the record that it asks for. */
export function followAddress(
  store: AppStore,
  site: LinkSite,
  window: BrowserWindow,
  memory?: EntryMemory,
): () => void {
  return connectHistory({
    window,
    store,
    memory,
    decode: (address) => decodeAddress(address, linkContext(store.getState(), site)),
    encode: (view, foreign) => encodeAddress(view, { base: site.base, foreign }),
  });
}

/** Checks what an address names as soon as the record that it asks for can tell. */
export function checkNames(store: AppStore, site: LinkSite): () => void {
  return checkLateIds(store, (view, tail) =>
    checkIds(view, linkContext(store.getState(), site), tail),
  );
}
