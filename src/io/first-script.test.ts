// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const script = readFileSync(path.resolve('public/first.js'), 'utf8');

// oxlint-disable-next-line typescript/no-implied-eval -- it is no module, and runs as a page runs it
const run = new Function(script);

const NOTES = ['late', 'missing', 'copy'] as const;

/** Runs what stands in the head of a page, at an address with this query. */
function open(search: string): void {
  history.replaceState(null, '', `/sales/${search}`);
  const notes = NOTES.map((when) => `<p data-when="${when}" hidden>${when}</p>`).join('');
  document.body.innerHTML = `<link rel="canonical" href="/sales/"><div id="first">${notes}</div><script type="module"></script><script></script>`;
  Reflect.apply(run, globalThis, []);
}

const isHidden = (): boolean => document.documentElement.dataset['asked'] === 'true';
const isAlone = (): boolean => document.documentElement.dataset['alone'] !== undefined;
const said = (): readonly string[] =>
  [...document.querySelectorAll('[data-when]:not([hidden])')].map(({ textContent }) => textContent);

function fail(what: string): void {
  document.querySelector(what)?.dispatchEvent(new Event('error'));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  const { dataset } = document.documentElement;
  delete dataset['asked'];
  delete dataset['alone'];
  document.body.replaceChildren();
});

describe('an address that asks for another view', () => {
  it('is waited for a few seconds; then the default view is seen, and said to be that', () => {
    open('?years=2015&v=1');
    expect(isHidden()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(isHidden()).toBe(true);
    expect(said()).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(isHidden()).toBe(false);
    expect(said()).toEqual(['late']);
  });

  it('is not waited for once a script has failed', () => {
    open('?years=2015&v=1');
    fail('script[type=module]');
    expect(isHidden()).toBe(false);
    expect(said()).toEqual(['late', 'missing']);
  });

  it('that the app has drawn in time is not said to be late', () => {
    open('?years=2015&v=1');
    delete document.documentElement.dataset['asked'];
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual([]);
  });
});

describe('an address with what is somebody else’s', () => {
  it.each(['', '?fbclid=1', '?utm_source=x&gclid=years', '?_x_tr_sl=en&_x_tr_tl=fr'])(
    'hides nothing and says nothing, however long it takes: %s',
    (search) => {
      open(search);
      expect(isHidden()).toBe(false);
      vi.advanceTimersByTime(60_000);
      expect([isHidden(), said()]).toEqual([false, []]);
    },
  );
});

describe('a script that does not arrive', () => {
  it('leaves the page alone, which says so', () => {
    open('');
    fail('script[type=module]');
    expect(isAlone()).toBe(true);
    expect(said()).toEqual(['missing']);
  });

  it.each(['script:not([type])', '#first'])('is none of the app’s where it is %s', (what) => {
    open('');
    fail(what);
    expect([isAlone(), said()]).toEqual([false, []]);
  });
});
