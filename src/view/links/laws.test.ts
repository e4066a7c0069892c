import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../view-state';
import { QUERY_KEYS, writeKey } from '../view-keys';
import { arbEdition, arbSearchText, arbView, LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, encodeAddress, type Address } from './address';
import type { LinkContext } from './context';
import { NOTHING_KNOWN } from './known-record';
import { restoreSearchText } from './search-text';

const ORIGIN = 'https://example.org';
const BASES = ['/', '/xiaomi/', '/a/b/'];
const CONTEXTS: readonly LinkContext[] = BASES.map((base) => ({ ...LINK_CONTEXT, base }));
const arbContext = fc.constantFrom(...CONTEXTS);

function addressOf(text: string): Address {
  const at = text.indexOf('?');
  return at === -1
    ? { pathname: text, search: '' }
    : { pathname: text.slice(0, at), search: text.slice(at) };
}

function decode(text: string, context = LINK_CONTEXT): ReturnType<typeof decodeAddress> {
  return decodeAddress(addressOf(text), context);
}

function idsOnRecord(name: string, list: string): readonly string[] {
  const file = readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
  const data = JSON.parse(file) as Record<string, readonly { readonly id: string }[] | undefined>;
  return (data[list] ?? []).map(({ id }) => id);
}

/** As the address bar has it. */
function correct(text: string, context: LinkContext): string {
  const { view, foreign } = decode(text, context);
  return encodeAddress(view, { ...context, foreign });
}

/** Strings made of what addresses are made of, whole and broken. */
const arbHostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...QUERY_KEYS, 'v', 'utm_source', '__proto__', 'constructor', 'amp;themes'),
        fc.constantFrom(
          '/',
          '//',
          '..',
          '%2e',
          '?',
          '&',
          '=',
          '_',
          ',',
          '~',
          '+',
          '.',
          '#',
          '\\',
          '%',
          '%E4%B',
        ),
        fc.constantFrom(
          'sales',
          'reve',
          'SALES',
          '2015',
          '2012..',
          'latest',
          'c-0042',
          '2015-05-01',
          '2017-01-31',
          '2015-05',
          'embed/',
          'fr',
          '2026-11-22-0a1b2c3d',
          'articles',
          'yoy',
          'log',
          'claims/',
          'sources/la-tribune-2015',
          '-value',
          'table',
          '1',
          '2',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => `/${parts.join('')}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...QUERY_KEYS, 'v', 'x'),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
    )
    .map((pairs) => `/sales/?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

describe('laws', () => {
  it('5.1 decode(encode(view)) is the view, without issues', () => {
    fc.assert(
      fc.property(arbView(), arbContext, (view, context) => {
        const read = decode(encodeAddress(view, context), context);
        expect(read.view).toEqual(view);
        expect(read.issues.filter(({ reason }) => reason !== 'unknown-path')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('5.1 6.3 the same of an edition of which nothing is known yet, whatever its names were', () => {
    const coming = { ...LINK_CONTEXT, ofEdition: () => NOTHING_KNOWN };
    const arbThen = arbView({
      ...LINK_CONTEXT,
      years: { from: 1000, to: 9999 },
      ids: { ...LINK_CONTEXT.ids, topics: ['retired', 'phones'], themes: ['gone'] },
    });
    fc.assert(
      fc.property(arbThen, arbEdition, (then, edition) => {
        const view = { ...then, edition };
        const read = decode(encodeAddress(view, coming), coming);
        expect(read.view).toEqual(view);
        expect(read.issues.filter(({ reason }) => reason !== 'unknown-path')).toEqual([]);
      }),
    );
  });

  it('5.2 3.1 encode(decode(address)) is a fixed point for any string, and nothing throws', () => {
    fc.assert(
      fc.property(arbHostile, arbContext, (text, context) => {
        const once = correct(text, context);
        expect(correct(once, context)).toBe(once);
        const copied = decode(text, context).canonical;
        expect(decode(copied, context).canonical).toBe(copied);
      }),
      { numRuns: 3000 },
    );
  });

  it('3.13 a parameter that is but a question mark is still one when it is read again', () => {
    const written = correct('/?&?', LINK_CONTEXT);
    expect(written).toBe('/?%3F&v=1');
    expect(correct(written, LINK_CONTEXT)).toBe(written);
  });

  it('5.2 1.5 what is written is an address that a browser leaves as it is, on the same host', () => {
    fc.assert(
      fc.property(arbHostile, arbContext, (text, context) => {
        const written = correct(text, context);
        expect(new URL(written, ORIGIN).href).toBe(ORIGIN + written);
      }),
      { numRuns: 2000 },
    );
  });

  it('5.3 3.13 parameters of others survive and change nothing', () => {
    const arbForeign = fc.array(
      fc
        .tuple(fc.stringMatching(/^utm_[a-z]{1,8}$/), fc.webQueryParameters())
        .map(([name, value]) => `${name}=${value.replaceAll('&', '')}`),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(arbView(), arbForeign, (view, foreign) => {
        const written = encodeAddress(view, { base: '/', foreign });
        const read = decode(written);
        expect(read.view).toEqual(view);
        expect(encodeAddress(read.view, { base: '/', foreign: read.foreign })).toBe(
          correct(written, LINK_CONTEXT),
        );
        expect(read.foreign).toHaveLength(foreign.length);
        expect(read.canonical).toBe(encodeAddress(view, LINK_CONTEXT));
      }),
    );
  });

  it('5.4 3.14 a corrected link of a known place leaves nothing to be said', () => {
    fc.assert(
      fc.property(arbHostile, (text) => {
        const read = decode(text);
        const again = decode(read.canonical);
        expect(again.view).toEqual(read.view);
        if (read.view.place.page !== 'unknown') expect(again.issues).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('2.1 2.2 2.3 keys come in one order, defaults are left out, v is last', () => {
    const spec = readFileSync(new URL('./SPEC.md', import.meta.url), 'utf8');
    const written = /^- \*\*2\.1\*\* Keys in this order: `([^`]+)`/m.exec(spec)?.[1] ?? '';
    expect(QUERY_KEYS).toEqual(written.split(' '));
    const order: readonly string[] = [...QUERY_KEYS, 'v'];
    fc.assert(
      fc.property(arbView(), (view) => {
        const query = addressOf(encodeAddress(view, LINK_CONTEXT)).search.slice(1);
        const keys = query === '' ? [] : query.split('&').map((pair) => pair.split('=')[0] ?? '');
        expect(keys).toEqual(order.filter((key) => keys.includes(key)));
        expect(new Set(keys).size).toBe(keys.length);
        const changed = QUERY_KEYS.filter((key) => writeKey(view, key) !== '');
        expect(keys).toEqual(changed.length === 0 ? [] : [...changed, 'v']);
        for (const key of changed) expect(view[key]).not.toEqual(DEFAULT_VIEW[key]);
      }),
    );
  });

  it('2.4 the alphabet holds, and a link with a query ends in a digit', () => {
    fc.assert(
      fc.property(arbView(), (view) => {
        const { pathname, search } = addressOf(encodeAddress(view, LINK_CONTEXT));
        expect(pathname).toMatch(/^[a-z0-9/-]+$/);
        for (const pair of search.slice(1).split('&').filter(Boolean)) {
          expect(pair).toMatch(/^q=(?:[A-Za-z0-9._-]|%[0-9A-F]{2})+$|^[a-z]+=[A-Za-z0-9._-]+$/);
        }
        if (search !== '') expect(search).toMatch(/\d$/);
      }),
    );
  });

  it('2.11 a link keeps its bytes through URL, and through URLSearchParams but for q', () => {
    fc.assert(
      fc.property(arbView(), (view) => {
        const link = encodeAddress(view, LINK_CONTEXT);
        const url = new URL(link, ORIGIN);
        expect(url.href).toBe(ORIGIN + link);
        expect(url.searchParams.get('q') ?? '').toBe(view.q);
        const rewritten = new URL(url);
        rewritten.search = new URLSearchParams(url.search).toString();
        const back = rewritten.href.slice(ORIGIN.length);
        if (!/[\s*]/u.test(view.q)) expect(back).toBe(link);
        expect(decode(back).view).toEqual(view);
        expect(decode(back).canonical).toBe(link);
      }),
    );
  });

  it('2.8 the text filter is made fit once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fit = restoreSearchText(text);
        expect(restoreSearchText(fit)).toBe(fit);
        expect(encodeURIComponent(fit).length).toBeLessThanOrEqual(72);
      }),
    );
    fc.assert(
      fc.property(arbSearchText, (text) => {
        expect(restoreSearchText(text)).toBe(text);
      }),
    );
  });

  it('2.10 a link with what a reader can reasonably choose stays under 600 characters', () => {
    const { ids } = LINK_CONTEXT;
    // The longest ids on record, of any facet; none of them fewer than a reader may choose.
    const longest = [
      ...idsOnRecord('sources.json', 'sources'),
      ...idsOnRecord('vocabulary.json', 'topics'),
      ...idsOnRecord('vocabulary.json', 'markets'),
    ].toSorted((a, b) => b.length - a.length);
    const full: ViewState = {
      place: { page: 'panel', panel: 'expansion' },
      years: { from: null, to: 2015 },
      themes: ids.themes ?? [],
      topics: longest.slice(0, 2),
      markets: longest.slice(2, 4),
      kinds: ids.kinds ?? [],
      sources: longest.slice(4, 6),
      corpus: 'articles',
      asof: '2015-05-01',
      compare: '2017-01-31',
      q: restoreSearchText('\u{1F4F1}'.repeat(40)),
      measure: 'index',
      scale: 'log',
      cur: 'printed',
      // One of the two is never written beside the other (3.16); this is the longer one.
      verdict: null,
      disagreement: 'arithmetic',
      tab: 'table',
      sort: { column: 'period', descending: true },
      claim: 'c-0042',
      with: null,
      lang: 'zh',
      edition: '2026-11-22-0a1b2c3d',
      scheme: null,
      embed: false,
    };
    // In a frame a claim is a page, and there alone light or dark is in the link.
    const framed: ViewState = { ...full, claim: null, scheme: 'light', embed: true };
    for (const [view, left] of [
      [full, ['verdict', 'scheme', 'with']],
      [framed, ['verdict', 'claim', 'with']],
    ] as const) {
      const link = encodeAddress(view, LINK_CONTEXT);
      expect(QUERY_KEYS.filter((key) => !link.includes(`${key}=`))).toEqual(left);
      expect(link.length).toBeLessThan(600);
    }
    fc.assert(
      fc.property(arbView(), (view) => {
        const known: ViewState = {
          ...view,
          place: view.place.page === 'unknown' ? full.place : view.place,
          topics: view.topics.slice(0, 2),
          markets: view.markets.slice(0, 2),
          sources: view.sources.slice(0, 2),
          claim: view.embed ? null : view.claim,
        };
        expect(encodeAddress(known, LINK_CONTEXT).length).toBeLessThan(600);
      }),
    );
    const all: ViewState = {
      ...full,
      topics: idsOnRecord('vocabulary.json', 'topics'),
      markets: idsOnRecord('vocabulary.json', 'markets'),
      sources: idsOnRecord('sources.json', 'sources'),
    };
    expect(encodeAddress(all, LINK_CONTEXT).length).toBeLessThan(8000);
  });
});
