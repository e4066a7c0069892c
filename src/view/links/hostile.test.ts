import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../view-state';
import { QUERY_KEYS } from '../view-keys';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, encodeAddress } from './address';

const ORIGIN = 'https://record.example.org';
const CONTEXT = { ...LINK_CONTEXT, editions: ['2026-11-22-0a1b2c3d'] };

const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  '\\\\evil.example',
  'https:evil.example',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "');alert(1)//",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%00',
  '%0d%0aSet-Cookie:x=1',
  '\u0000\u0007\u001b[31m',
  '\u202e\u2066evil',
  '\ufeff\u200b\u200d',
  '\ud800',
  '%ED%A0%80',
  '%25%32%35%33%43',
  '..%2f..%2f',
  '..;/',
  '9'.repeat(400),
  'a'.repeat(20_000),
  '_'.repeat(20_000),
  '%'.repeat(5_000),
  '2015..'.repeat(2_000),
  '-'.repeat(5_000),
  'e\u0301'.repeat(500),
  '=HYPERLINK("x")',
  '',
];

/** A text percent-encoded as often as somebody in the middle may have done it. */
function nested(text: string, times: number): string {
  let out = text.replace(/\p{Surrogate}/gu, '%ED%A0%80');
  for (let time = 0; time < times; time += 1) out = encodeURIComponent(out);
  return out;
}

const arbBad = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
      maxLength: 3,
    }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([parts, times]) => nested(parts.join(''), times));

const arbKey = fc.constantFrom(
  ...QUERY_KEYS,
  'v',
  'embed',
  'place',
  '__proto__',
  '__proto__[x]',
  'constructor',
  'prototype',
  'valueOf',
);

const arbAddress = fc.record({
  pathname: fc
    .array(fc.oneof(fc.constantFrom('sales', 'claims', 'embed', '..', '%2e%2e', ''), arbBad), {
      maxLength: 5,
    })
    .map((parts) => `/${parts.join('/')}`),
  search: fc
    .array(fc.tuple(arbKey, arbBad, fc.constantFrom('=', '==', '', '[]=')), { maxLength: 8 })
    .map((pairs) => `?${pairs.map(([key, value, sign]) => key + sign + value).join('&')}`),
});

describe('hostile addresses', () => {
  it('3.1 1.5 open some view of ours, on our host, that is written as a link of ours', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        const read = decodeAddress(address, CONTEXT);
        expect(Object.keys(read.view)).toEqual(Object.keys(DEFAULT_VIEW));
        const written = encodeAddress(read.view, { base: '/', foreign: read.foreign });
        const url = new URL(written, ORIGIN);
        expect([url.origin, url.href]).toEqual([ORIGIN, ORIGIN + written]);
        const { search } = new URL(read.canonical, ORIGIN);
        expect(search).toMatch(/^(?:\?(?:[a-z]+=(?:[\w.-]|%[0-9A-F]{2})+&)+v=1)?$/);
        // One complaint a key and value, each short enough to be read.
        for (const issue of read.issues) expect(issue.asked.length).toBeLessThanOrEqual(20_100);
      }),
      { numRuns: 1500 },
    );
  });

  it('3.13 2.4 leave nothing of themselves in what is copied, but for q', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        const { canonical, view } = decodeAddress(address, CONTEXT);
        // A path may name any entry: its page says that there is none.
        if (view.place.page === 'unknown' || view.place.page === 'entry') return;
        const bare = canonical.replace(/q=[^&]*/, '').replaceAll(/[?&]/g, ' ');
        expect(bare).toMatch(/^[\w./= -]*$/);
        expect(bare).not.toMatch(/script|proto|constructor|alert/i);
      }),
      { numRuns: 1500 },
    );
  });

  it('3.1 touch nothing but the view that they open', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        decodeAddress(address, CONTEXT);
        const fresh: Record<string, unknown> = {};
        expect([fresh['x'], fresh['v'], Object.keys(Object.prototype)]).toEqual([
          undefined,
          undefined,
          [],
        ]);
        expect(DEFAULT_VIEW.q).toBe('');
      }),
    );
  });

  it.each(QUERY_KEYS)('3.4 %s a thousand times over is read once', (key) => {
    const search = `?${`${key}=${'x'.repeat(50)}&`.repeat(1000)}v=1`;
    const { view, issues } = decodeAddress({ pathname: '/', search }, CONTEXT);
    expect(view).toEqual(key === 'q' ? { ...DEFAULT_VIEW, q: 'x'.repeat(50) } : DEFAULT_VIEW);
    expect(issues.length).toBeLessThanOrEqual(1);
  });
});

describe('links typed by hand', () => {
  it.each([
    ['/Sales', '?Years=2012-2015', '/sales/?years=2012..2015&v=1'],
    [
      '/sales/',
      '?years=2012 to 2015&themes=Sales,Revenue',
      '/sales/?years=2012..2015&themes=revenue_sales&v=1',
    ],
    ['/', '?asof=2015/05/01&CUR=USD.', '/?asof=2015-05-01&cur=usd&v=1'],
    ['/embed/REVENUE', '?tab=Table', '/embed/revenue/?tab=table&v=1'],
    ['/claims/C-0009.', '', '/claims/c-0009/'],
    [
      '/',
      '?lang=FR-be&amp;edition=2026-11-22-0A1B2C3D&amp;v=1)',
      '/?lang=fr&edition=2026-11-22-0a1b2c3d&v=1',
    ],
  ])('3.2 3.6 3.7 3.9 %s%s', (pathname, search, canonical) => {
    const read = decodeAddress({ pathname, search }, CONTEXT);
    expect(read.canonical).toBe(canonical);
    expect(read.issues).toEqual([]);
  });
});
