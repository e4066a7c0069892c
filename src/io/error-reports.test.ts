// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ErrorEntry, ErrorReports } from '@/domain/basics/error-entry';
import { makeErrorReports, ownAddress, watchErrors } from './error-reports';

/** Different errors that are kept. */
const MOST_ENTRIES = 20;
const ORIGIN = 'https://site.example';
const make = (): ErrorReports =>
  makeErrorReports({ now: () => new Date('2026-01-02T10:20:30.999Z'), address: () => '/sales/' });

/** What is kept of something that was thrown. */
function described(thrown: unknown): Pick<ErrorEntry, 'what' | 'at'> {
  const reports = make();
  reports.report('window', thrown);
  const [{ what, at } = { what: 'nothing', at: [] }] = reports.entries();
  return { what, at };
}

describe('reports of errors', () => {
  it('hold what, where, when and on which page', () => {
    const reports = make();
    reports.report('panel sales', new TypeError('x is undefined'));
    expect(reports.entries()).toMatchObject([
      {
        what: 'TypeError: x is undefined',
        where: 'panel sales',
        when: '2026-01-02T10:20:30Z',
        address: '/sales/',
        told: false,
        times: 1,
      },
    ]);
  });

  it('count what happens again, and keep the newest of what is different', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 120 }), (numbers) => {
        const reports = make();
        for (const number of numbers) reports.report('window', new Error(String(number)));
        const kept = reports.entries();
        expect(kept.length).toBe(Math.min(new Set(numbers).size, MOST_ENTRIES));
        expect(new Set(kept.map(({ what }) => what)).size).toBe(kept.length);
        if (new Set(numbers).size <= MOST_ENTRIES) {
          const times = kept.reduce((sum, entry) => sum + entry.times, 0);
          expect(times).toBe(numbers.length);
        }
        const last = numbers.at(-1);
        if (last !== undefined) expect(kept.map(({ what }) => what)).toContain(`Error: ${last}`);
      }),
    );
  });

  it('tell those who listen, until they stop, and give the same list until there is more', () => {
    const reports = make();
    const changed = vi.fn<() => void>();
    const stop = reports.subscribe(changed);
    const before = reports.entries();
    expect(reports.entries()).toBe(before);
    reports.report('window', 'no');
    expect(reports.entries()).not.toBe(before);
    stop();
    reports.report('window', 'again');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('what was thrown', () => {
  it('can be anything: it is told in a few words, and nothing that an object holds', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (thrown) => {
        const { what } = described(thrown);
        expect(what.length).toBeLessThanOrEqual(300);
      }),
    );
    expect(described({ name: 'Jane', mail: 'jane@example.org' }).what).toBe('[object Object]');
    expect(described(null).what).toBe('[object Null]');
    const nasty = Object.defineProperty(new Error('no'), 'message', {
      get: () => {
        throw new Error('worse');
      },
    });
    expect(described(nasty)).toEqual({ what: 'what cannot be told', at: [] });
  });

  it.each([
    [
      'as Chromium writes it',
      'Error: no\n    at draw (https://site.example/a/sales-abc.js:1:20)\n    at https://site.example/a/index-def.js?x=1:2:3',
    ],
    [
      'as Firefox writes it',
      'draw@https://site.example/a/sales-abc.js:1:20\n@https://site.example/a/index-def.js?x=1:2:3\n',
    ],
  ])('has its places in the program, %s', (_how, stack) => {
    const error = Object.assign(new Error('no'), { stack });
    expect(described(error).at).toEqual(['draw sales-abc.js:1:20', 'index-def.js:2:3']);
  });
});

describe('the address in a report', () => {
  it.each([
    ['/sales/', '', '/sales/'],
    ['/', '?years=2015&v=1', '/?years=2015&v=1'],
    ['/', '?utm_source=jane&q=india&mail=a%40b.c&v=1', '/?q=india&v=1'],
    ['/', '?fbclid=1234', '/'],
  ])('of %s%s is %s: keys of others may name the reader', (pathname, search, expected) => {
    expect(ownAddress({ pathname, search })).toBe(expected);
  });
});

describe('what nobody catches', () => {
  const from = (script: string): Error =>
    Object.assign(new Error('no'), { stack: `Error: no\n    at f (${script}:1:2)` });
  const ours = from(`${ORIGIN}/assets/index-abc.js`);
  const theirs = from('chrome-extension://abcdef/content.js');

  function caught(type: string, init: object): readonly unknown[] {
    const target = new EventTarget();
    const report = vi.fn<ErrorReports['report']>();
    const stop = watchErrors(target, { report }, ORIGIN);
    const happen = (): void => {
      target.dispatchEvent(Object.assign(new Event(type), { filename: '', message: '' }, init));
    };
    happen();
    stop();
    happen();
    return report.mock.calls;
  }

  it.each<readonly [string, string, object, unknown]>([
    ['an error of ours', 'error', { error: ours, filename: `${ORIGIN}/a.js` }, ['window', ours]],
    ['an error without a script', 'error', { error: ours }, ['window', ours]],
    [
      'what is thrown that is no error',
      'error',
      { filename: `${ORIGIN}/a.js`, message: 'Uncaught 7' },
      ['window', 'Uncaught 7'],
    ],
    ['a promise of ours', 'unhandledrejection', { reason: ours }, ['promise', ours]],
    ['a promise broken with words', 'unhandledrejection', { reason: 'no' }, ['promise', 'no']],
  ])('is reported: %s', (_what, type, init, call) => {
    expect(caught(type, init)).toEqual([call]);
  });

  it.each<readonly [string, string, object]>([
    ['an extension', 'error', { error: theirs, filename: 'chrome-extension://abcdef/content.js' }],
    ['a promise of an extension', 'unhandledrejection', { reason: theirs }],
    ['a script of elsewhere', 'error', { message: 'Script error.' }],
    [
      'a frame that is late',
      'error',
      {
        filename: `${ORIGIN}/`,
        message: 'ResizeObserver loop completed with undelivered notifications.',
      },
    ],
    [
      'a request that was given up',
      'unhandledrejection',
      { reason: new DOMException('', 'AbortError') },
    ],
  ])('is left alone: %s', (_what, type, init) => {
    expect(caught(type, init)).toEqual([]);
  });
});
