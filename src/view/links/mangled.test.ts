import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type LinkIssue, type ViewState } from '../view-state';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, encodeAddress, type Address } from './address';

/** An address as it came through somebody's hands, what differs from the default view, and each issue that is said. */
type Case = readonly [address: string, view: Partial<ViewState>, ...issues: readonly string[]];

const SALES = { place: { page: 'panel', panel: 'sales' } } as const;
const YEAR = { years: { from: 2015, to: 2015 } } as const;

/** As a browser takes it apart, but that what stands in the path stays as it is. */
function partsOf(address: string): Address {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  return { pathname, search, hash };
}

function say({ key, reason, asked, shown }: LinkIssue): string {
  return `${key} ${reason} ${asked} → ${shown}`;
}

function each(cases: readonly Case[]): void {
  it.each(cases.map((row) => ({ address: row[0], row })))(
    '$address',
    ({ row: [address, view, ...issues] }) => {
      const read = decodeAddress(partsOf(address), LINK_CONTEXT);
      expect(read.view).toEqual({ ...DEFAULT_VIEW, ...view });
      expect(read.issues.map(say)).toEqual(issues);
      const again = decodeAddress(partsOf(read.canonical), LINK_CONTEXT);
      expect([again.view, again.issues]).toEqual([read.view, []]);
    },
  );
}

describe('3.2 a page or mail wrote the & between keys as an entity', () => {
  each([
    ['/?years=2015&#038;themes=sales&#038;v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&#38;themes=sales&#38;v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&#x26;themes=sales&#x26;v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&amp;amp;themes=sales&amp;amp;v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&%23038;themes=sales&%23038;v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&amp;#038;themes=sales&v=1', { ...YEAR, themes: ['sales'] }],
    ['/?years=2015&amp%3Bthemes=sales&amp%3Bv=1', { ...YEAR, themes: ['sales'] }],
    ['/?amp;years=2015&v=1', YEAR],
    ['/sales/?years=2015&v=1#main', { ...SALES, ...YEAR }],
    ['/sales/?years=2015&#main', { ...SALES, ...YEAR }],
  ]);
});

describe('3.19 a value was escaped twice', () => {
  each([
    ['/?q=Mi%2520Home', { q: 'Mi Home' }],
    ['/?q=Mi%2520Home&v=1', { q: 'Mi Home' }],
    ['/?q=Mi%25252520Home&v=1', { q: 'Mi Home' }],
    ['/?q=%25E9%259B%25B7%25E5%2586%259B&v=1', { q: '雷军' }],
    ['/?q=d%25C3%25A9tr%25C3%25B4n%25C3%25A9&v=1', { q: 'détrôné' }],
    ['/?q=100%2525&v=1', { q: '100%' }],
    ['/?q=100%25%20of&v=1', { q: '100% of' }],
    ['/?q=caf%25C3&v=1', { q: 'caf%C3' }],
    ['/?themes=sales%252Crevenue&v=1', { themes: ['revenue', 'sales'] }],
    ['/?sources=data%252Dnews%252D2017&v=1', { sources: ['data-news-2017'] }],
    ['/?years=2012%252E%252E2015&v=1', { years: { from: 2012, to: 2015 } }],
    ['/?asof=2015%252F05%252F01&v=1', { asof: '2015-05-01' }],
    ['/claims/c%252D0009/', { place: { page: 'entry', list: 'claims', id: 'c-0009' } }],
  ]);
});

describe('3.19 the whole query was escaped, or its ? with the path', () => {
  each([
    ['/?years%3D2015%26v%3D1', YEAR],
    ['/?years%253D2015%2526v%253D1', YEAR],
    ['/?%3Fyears%3D2015%26v%3D1', YEAR],
    ['/?q%3DMi%2520Home%26v%3D1', { q: 'Mi Home' }],
    ['/?q%3Da%2526b%26v%3D1', { q: 'a&b' }],
    ['/?utm_source%3Dx%26years%3D2015', YEAR],
    ['/?utm_source=x&years%3D2015%26themes%3Dsales%26v%3D1', { ...YEAR, themes: ['sales'] }],
    ['/?years%3D2015%26themes=sales&v=1', { ...YEAR, themes: ['sales'] }],
    ['/sales/%3Fyears%3D2015%26v%3D1', { ...SALES, ...YEAR }],
    ['/sales/%3Fyears=2015&v=1', { ...SALES, ...YEAR }],
    ['/sales%3Fyears%3D2015%26v%3D1/', { ...SALES, ...YEAR }],
    ['/sales/%253Fyears%253D2015%2526v%253D1', { ...SALES, ...YEAR }],
    ['/sales/%3Futm_source%3Dx?years=2015&v=1', { ...SALES, ...YEAR }],
    ['/sales/%3F', SALES],
    [
      '/?years%3D2015..',
      { years: { from: 2015, to: null } },
      'years cut-off 2015.. → 2015..latest',
    ],
  ]);

  it('3.13 what is somebody else’s keeps its bytes', () => {
    const read = decodeAddress(
      { pathname: '/', search: '?token%3Dabc%3D&x=%26b&v=1' },
      LINK_CONTEXT,
    );
    expect(read.foreign).toEqual(['token%3Dabc%3D', 'x=%26b']);
  });
});

describe('3.20 a second ? stands before a parameter', () => {
  each([
    ['/?q=Samsung?fbclid=x&v=1', { q: 'Samsung' }],
    ['/?years=2015?utm_source=x', YEAR],
    ['/?years=2015?utm_source=x?utm_medium=y&v=1', YEAR],
    ['/?years=2015&v=1?fbclid=x', YEAR],
    ['/?fbclid=x?years=2015&v=1', YEAR],
    ['/?a=b?c=d?years=2015&v=1', YEAR],
    ['/??years=2015&v=1', YEAR],
    ['/?q=who?&v=1', { q: 'who?' }],
    ['/?q=who%3Fname%3D&v=1', { q: 'who?name=' }],
    ['/?years=2015?', YEAR],
  ]);

  it('3.13 an address within somebody else’s parameter keeps its own query', () => {
    const read = decodeAddress({ pathname: '/', search: '?next=/a?years=2011&v=1' }, LINK_CONTEXT);
    expect([read.view, read.foreign]).toEqual([DEFAULT_VIEW, ['next=/a?years=2011']]);
  });

  it('3.13 what came behind it is kept as a parameter', () => {
    const { view, foreign } = decodeAddress(partsOf('/?q=Samsung?fbclid=x&v=1'), LINK_CONTEXT);
    expect(encodeAddress(view, { base: '/', foreign })).toBe('/?q=Samsung&fbclid=x&v=1');
  });
});

describe('3.21 a link holds characters that nobody sees, or that are typed differently', () => {
  each([
    // A soft hyphen, no width, a mark of direction, a byte order mark: in words, ids, years, days and keys.
    ['/?themes=sa\u00adles&v=1', { themes: ['sales'] }],
    ['/?themes=\u200bsales\u200d_\u2066revenue\u2069&v=1', { themes: ['revenue', 'sales'] }],
    ['/?years=\u200e2015&v=1', YEAR],
    ['/?years=2015%E2%80%8B', YEAR],
    ['/?asof=2015-05-01\u200f&v=1', { asof: '2015-05-01' }],
    ['/?claim=c\u2060-0009&v=1', { claim: 'c-0009' }],
    ['/?\ufeffyears=2015&v=1', YEAR],
    ['/?years%C2%AD=2015&v=1', YEAR],
    ['/?+years%20=2015&v=1', YEAR],
    ['/?q=%E2%80%8B&v=1', {}],
    // Full width.
    ['/?years=２０１５&v=1', YEAR],
    ['/?ｙｅａｒｓ=２０１２．．２０１５&v=1', { years: { from: 2012, to: 2015 } }],
    ['/?themes=ｓａｌｅｓ，ＲＥＶＥＮＵＥ&v=1', { themes: ['revenue', 'sales'] }],
    ['/?asof=２０１５－０５－０１&v=1', { asof: '2015-05-01' }],
    ['/?tab=ｔａｂｌｅ&v=１', { tab: 'table' }],
    // Hyphens, dashes, quotes.
    ['/?sources=data‐news‑2017&v=1', { sources: ['data-news-2017'] }],
    ['/?asof=2015–05—01&v=1', { asof: '2015-05-01' }],
    ['/?years=2012‒2015&v=1', { years: { from: 2012, to: 2015 } }],
    ['/?years=2012―2015&v=1', { years: { from: 2012, to: 2015 } }],
    ['/?claim=c−0009&v=1', { claim: 'c-0009' }],
    ['/?sort=‑value&v=1', { sort: { column: 'value', descending: true } }],
    ['/?edition=2026–11–22–0a1b2c3d&v=1', { edition: '2026-11-22-0a1b2c3d' }],
    ['/?themes=„sales“_‚revenue‘&v=1', { themes: ['revenue', 'sales'] }],
    // In paths.
    ['/sa\u00adles/', SALES],
    ['/sales/\u200b', SALES],
    ['/ｓａｌｅｓ/', SALES],
    ['/sa%C2%ADles/', SALES],
    ['/claims/c‑0009/', { place: { page: 'entry', list: 'claims', id: 'c-0009' } }],
    ['/claims/ｃ－０００９', { place: { page: 'entry', list: 'claims', id: 'c-0009' } }],
    ['/story/２/', { place: { page: 'story', step: 2 } }],
    ['/embed\u200b/sales/', { ...SALES, embed: true }],
  ]);

  it('3.21 the words of the filter stay as they were typed, and are compared without them', () => {
    const read = decodeAddress(partsOf('/?q=d%E2%80%99Alibaba&v=1'), LINK_CONTEXT);
    expect(read.view.q).toBe('d’Alibaba');
  });
});

describe('3.22 a value is nothing but punctuation', () => {
  each([
    ['/?markets=..&v=1', {}, 'markets malformed .. → '],
    ['/?tab=...&v=1', {}, 'tab malformed ... → '],
    ['/?tab=…&v=1', {}, 'tab malformed … → '],
    ['/?themes=__&v=1', {}, 'themes malformed __ → '],
    ['/?sort=,&v=1', {}, 'sort malformed , → '],
    ['/?claim=)&v=1', {}, 'claim malformed ) → '],
    ['/?asof=.&v=1', {}, 'asof malformed . → '],
    ['/?years=;&v=1', {}, 'years malformed ; → '],
    ['/?lang=!!&v=1', {}, 'lang malformed !! → '],
    ['/?edition=*&v=1', {}, 'edition malformed * → '],
    ['/?cur=,&corpus=.&v=1', {}, 'corpus malformed . → ', 'cur malformed , → '],
    ['/?markets=..', {}, 'markets cut-off .. → '],
    ['/?tab=+&v=1', {}],
    ['/?q=...&v=1', { q: '...' }],
  ]);
});

describe('3.23 a key is a slip away from one of ours', () => {
  each([
    ['/?yearc=2015&v=1', {}, 'years unknown-key yearc=2015 → '],
    ['/?yeers=2015&v=1', {}, 'years unknown-key yeers=2015 → '],
    ['/?yeras=2015', {}, 'years unknown-key yeras=2015 → '],
    ['/?year=2015&v=1', {}, 'years unknown-key year=2015 → '],
    ['/?years=2015&yeers=2016&v=1', YEAR, 'years unknown-key yeers=2016 → '],
    ['/?themeshasOwnProperty=x', {}, 'themes unknown-key themeshasOwnProperty=x → '],
    ['/?themes[]=sales&v=1', {}, 'themes unknown-key themes[]=sales → '],
    ['/?q[]=sales&v=1', {}, 'q unknown-key q[]=sales → '],
    ['/?Market=india&v=1', {}, 'markets unknown-key Market=india → '],
    ['/?as_of=2015-05-01&v=1', {}, 'asof unknown-key as_of=2015-05-01 → '],
    ['/?tabs=table&v=1', {}, 'tab unknown-key tabs=table → '],
    ['/?curr=usd&v=1', {}, 'cur unknown-key curr=usd → '],
    ['/?years%3A2015&v=1', {}, 'years unknown-key years:2015 → '],
    ['/?yeers%3D2015%26v%3D1', {}, 'years unknown-key yeers=2015 → '],
    // Short keys are like many a word of others: the value tells.
    ['/?tag=news&v=1', {}],
    ['/?long=4.35&v=1', {}],
    ['/?port=8080&v=1', {}],
    ['/?p=1&s=x&v=1', {}],
    ['/?yearly=2015&v=1', {}],
  ]);

  it.each(
    'utm_source utm_medium utm_campaign utm_term utm_content utm_id fbclid gclid gbraid wbraid dclid msclkid yclid twclid ttclid li_fat_id mc_cid mc_eid igshid igsh ref source src si spm from share scene _ga _gl _hsenc hsCtaTracking mkt_tok vero_id s_kwcid cid amp output'.split(
      ' ',
    ),
  )('3.13 nothing is said of %s', (key) => {
    const read = decodeAddress(partsOf(`/?${key}=table&v=1`), LINK_CONTEXT);
    expect([read.issues, read.foreign]).toEqual([[], [`${key}=table`]]);
  });

  it('3.23 it is dropped from the address, so that it is said once', () => {
    const { foreign } = decodeAddress(partsOf('/?yeers=2015&utm_id=1&v=1'), LINK_CONTEXT);
    expect(foreign).toEqual(['utm_id=1']);
  });
});
