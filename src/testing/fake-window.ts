import type { BrowserWindow } from '@/io/history';

type Entry = { url: URL; state: unknown };
type Event = 'popstate' | 'pagehide' | 'keydown' | 'keyup' | 'blur';
type KeyPress = { readonly key: string; readonly repeat: boolean };
const NO_KEY: KeyPress = { key: '', repeat: false };
type Listener = (event: KeyPress) => void;

/** A browser's history of one tab, as far as it matters here. */
export class FakeWindow implements BrowserWindow {
  readonly calls: string[] = [];
  refuse: 'pushState' | 'both' | null = null;
  private readonly listeners = new Map<Event, Set<Listener>>();
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

  private liveLocation(): BrowserWindow['location'] {
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

  private liveHistory(): BrowserWindow['history'] {
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

  /** Goes as far as there are entries, as browsers do. */
  go(steps: number): void {
    if (this.entries[this.at + steps] === undefined) return;
    this.at += steps;
    this.emit('popstate');
  }

  jumpTo(hash: string): void {
    const url = new URL(hash, this.entry.url);
    this.entries = [...this.entries.slice(0, this.at + 1), { url, state: null }];
    this.at += 1;
    this.emit('popstate');
  }

  get length(): number {
    return this.entries.length;
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

  addEventListener(type: Event, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: Event, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  emit(type: Event, event: KeyPress = NO_KEY): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
}
