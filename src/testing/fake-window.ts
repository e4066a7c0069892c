import type { HistoryWindow } from '@/io/address-writer';

type Entry = { url: URL; state: unknown };
type Event = 'popstate' | 'pagehide';

/** A browser's history of one tab, as far as it matters here. */
export class FakeWindow implements HistoryWindow {
  readonly calls: string[] = [];
  refuse: 'pushState' | 'both' | null = null;
  private readonly listeners = new Map<Event, Set<() => void>>();
  private entries: Entry[];
  private at = 0;

  constructor(address: string) {
    this.entries = [{ url: new URL(address, 'https://example.org'), state: null }];
  }

  private get entry(): Entry {
    const entry = this.entries[this.at];
    if (entry === undefined) throw new Error('no such entry');
    return entry;
  }

  /** One object for all entries, as in a browser. */
  readonly location = this.liveLocation();

  private liveLocation(): HistoryWindow['location'] {
    const url = (): URL => this.entry.url;
    return {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    };
  }

  readonly history = this.liveHistory();

  private liveHistory(): HistoryWindow['history'] {
    const state = (): unknown => this.entry.state;
    const resolve = (url: string): URL => new URL(url, this.entry.url);
    return {
      get state() {
        return state();
      },
      pushState: (kept, _unused, url) => {
        this.write('pushState', url);
        this.entries = [...this.entries.slice(0, this.at + 1), { url: resolve(url), state: kept }];
        this.at += 1;
      },
      replaceState: (kept, _unused, url) => {
        this.write('replaceState', url);
        this.entries[this.at] = { url: resolve(url), state: kept };
      },
    };
  }
  private write(name: 'pushState' | 'replaceState', url: string): void {
    if (this.refuse === 'both' || this.refuse === name)
      throw new DOMException('too many', 'SecurityError');
    this.calls.push(`${name === 'pushState' ? 'push' : 'replace'} ${url}`);
  }

  go(steps: number): void {
    this.at += steps;
    this.emit('popstate');
  }

  jumpTo(hash: string): void {
    const url = new URL(hash, this.entry.url);
    this.entries = [...this.entries.slice(0, this.at + 1), { url, state: null }];
    this.at += 1;
    this.emit('popstate');
  }

  /** Addresses of all entries, the present one in brackets. */
  get trail(): string {
    return this.entries
      .map(({ url }, index) => {
        const address = url.href.slice(url.origin.length);
        return index === this.at ? `[${address}]` : address;
      })
      .join(' ');
  }

  addEventListener(type: Event, listener: () => void): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: Event, listener: () => void): void {
    this.listeners.get(type)?.delete(listener);
  }

  emit(type: Event): void {
    for (const listener of this.listeners.get(type) ?? []) listener();
  }
}
