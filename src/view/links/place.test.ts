import { describe, expect, it } from 'vitest';
import type { EntryList, List, Place } from '@/domain/selection/place';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, nearestLink } from './address';
import { decodePath, encodePath, nearestPlace, placeIn } from './place';

const overview: Place = { page: 'overview' };
const panel = (id: string): Place => ({ page: 'panel', panel: id });
const list = (name: List): Place => ({ page: 'list', list: name });
const entry = (name: EntryList, id: string): Place => ({ page: 'entry', list: name, id });
const story = (step: number): Place => ({ page: 'story', step });
const unknown = (path: string): Place => ({ page: 'unknown', path });
const site = (base: string): { readonly base: string; readonly panels: readonly string[] } => ({
  base,
  panels: LINK_CONTEXT.panels,
});

describe('paths', () => {
  it.each<readonly [string, string, Place]>([
    ['/', '/', overview],
    ['/', '/sales/', panel('sales')],
    ['/xiaomi/', '/xiaomi/', overview],
    ['/xiaomi/', '/xiaomi/strategy/', panel('strategy')],
    ['/', '/targets/', list('targets')],
    ['/', '/conflicts/', list('conflicts')],
    ['/xiaomi/', '/xiaomi/claims/', list('claims')],
    ['/', '/sources/', list('sources')],
    ['/', '/claims/c-0042/', entry('claims', 'c-0042')],
    ['/', '/conflicts/revenue-2015/', entry('conflicts', 'revenue-2015')],
    ['/xiaomi/', '/xiaomi/sources/la-tribune-2015/', entry('sources', 'la-tribune-2015')],
    ['/', '/story/', story(1)],
    ['/xiaomi/', '/xiaomi/story/7/', story(7)],
  ])('1.1 under %s, %s both ways', (base, path, place) => {
    expect(decodePath(path, site(base))).toEqual({ place, embed: false });
    expect(encodePath(place, base)).toBe(path);
  });

  it.each<readonly [string, string, Place]>([
    ['/', '', overview],
    ['/', '/index.html', overview],
    ['/', '/sales', panel('sales')],
    ['/', '/sales/index.html', panel('sales')],
    ['/', '/SALES/Index.htm', panel('sales')],
    ['/', '/s%61les/', panel('sales')],
    ['/', '//sales//', panel('sales')],
    ['/', '/sales/.', panel('sales')],
    ['/', '/sales).', panel('sales')],
    ['/', '/Claims/C-0042.', entry('claims', 'c-0042')],
    ['/', '/sources//techkou-2019/index.html', entry('sources', 'techkou-2019')],
    ['/', '/story/1/', story(1)],
    ['/', '/Story/3', story(3)],
    ['/xiaomi/', '/xiaomi', overview],
    ['/xiaomi/', '/Xiaomi/sales', panel('sales')],
    ['/xiaomi/', '/xiaomi/index.html', overview],
  ])('1.2 under %s, %s is read', (base, path, place) => {
    expect(decodePath(path, site(base))).toEqual({ place, embed: false });
  });

  it.each<readonly [string, string, string]>([
    ['/', '/tables/', '/tables/'],
    ['/', '/sales/2015', '/sales/2015'],
    ['/', '/story/0/', '/story/0/'],
    ['/', '/story/two/', '/story/two/'],
    ['/', '/story/2/3/', '/story/2/3/'],
    ['/', '/targets/india/', '/targets/india/'],
    ['/', '/claims/c-0042/more/', '/claims/c-0042/more/'],
    ['/', '/sources/a_b/', '/sources/a_b/'],
    ['/', '/Été <b>', '/%C3%89t%C3%A9%20%3Cb%3E'],
    ['/', '/a?b', '/a%3Fb'],
    ['/', '/\ud83d', '/%EF%BF%BD'],
    ['/', '/%E0%A4%A', '/%E0%A4%A'],
    ['/', '//evil.example/x', '/evil.example/x'],
    ['/', '/\\evil.example', '/%5Cevil.example'],
    ['/', '/../a/%2e%2E/b/', '/a/b/'],
    ['/xiaomi/', '/xiaomix/', '/xiaomix/'],
    ['/xiaomi/', '/xiaomi/nowhere', '/nowhere'],
  ])('1.3 1.5 under %s, %s is unknown', (base, path, kept) => {
    expect(decodePath(path, site(base)).place).toEqual(unknown(kept));
  });

  it('1.3 says so, and still reads the query', () => {
    const { view, issues } = decodeAddress(
      { pathname: '/Tables', search: '?years=2015&v=1' },
      LINK_CONTEXT,
    );
    expect(view.place).toEqual(unknown('/Tables'));
    expect(view.years).toEqual({ from: 2015, to: 2015 });
    expect(issues).toEqual([{ key: 'path', asked: '/Tables', reason: 'unknown-path', shown: '' }]);
  });

  it.each<readonly [string, string | null]>([
    ['/sale/', '/x/sales/'],
    ['/x/slaes', '/x/sales/'],
    ['/sales/strateg/', '/x/sales/'],
    ['/expention/', '/x/expansion/'],
    ['/strategies/', '/x/strategy/'],
    ['/revenu.html', '/x/revenue/'],
    ['/x/sales/2015/', '/x/sales/'],
    ['/source/', '/x/sources/'],
    ['/conflict/india-2015/', '/x/conflicts/'],
    ['/x/claim/c-0042', '/x/claims/'],
    ['/target', '/x/targets/'],
    ['/targets/india/', '/x/targets/'],
    ['/claims/sales/2015/', '/x/sales/'],
    ['/nothing-like-it/', null],
    [`/${'s'.repeat(10_000)}/`, null],
    ['/', null],
  ])('1.4 nearest to %s', (path, nearest) => {
    const found = nearestPlace(path, site('/x/'));
    expect(found === null ? null : encodePath(found, '/x/')).toBe(nearest);
  });

  it.each<readonly [string, string, string, Place]>([
    ['/', '/embed/', '/embed/', overview],
    ['/', '/embed', '/embed/', overview],
    ['/', '/Embed/index.html', '/embed/', overview],
    ['/', '/%65mbed/revenue', '/embed/revenue/', panel('revenue')],
    ['/x/', '/x/embed/claims/c-0042/', '/x/embed/claims/c-0042/', entry('claims', 'c-0042')],
    ['/x/', '/x/embed/x/sales/', '/x/embed/x/sales/', unknown('/x/sales/')],
    ['/', '/embed/embed/', '/embed/embed/', unknown('/embed/')],
    ['/', '/embed/embedded/', '/embed/embedded/', unknown('/embedded/')],
  ])('1.6 under %s, %s is for a frame', (base, path, written, place) => {
    expect(decodePath(path, site(base))).toEqual({ place, embed: true });
    expect(encodePath(place, base, true)).toBe(written);
  });

  it.each(['/embedded/', '/sales/embed/', '/embed%2Fsales/'])('1.6 %s is not', (path) => {
    expect(decodePath(path, site('/')).embed).toBe(false);
  });

  it('1.4 3.14 the link that is offered keeps the query', () => {
    const offer = (pathname: string, base = '/x/'): string => {
      const context = { ...LINK_CONTEXT, base };
      return nearestLink(
        decodeAddress({ pathname, search: '?Years=2015&utm_id=1' }, context).view,
        context,
      );
    };
    expect(offer('/x/sale/')).toBe('/x/sales/?years=2015&v=1');
    expect(offer('/x/about-us/')).toBe('/x/?years=2015&v=1');
    expect(offer('/sales/sales/odd/', '/sales/')).toBe('/sales/sales/?years=2015&v=1');
    expect(offer('/x/revenue')).toBe('/x/revenue/?years=2015&v=1');
  });
});

describe('a place in another record', () => {
  it.each<readonly [string, Place, Place]>([
    ['a panel that it has', panel('sales'), panel('sales')],
    ['a panel that it has not', panel('shops'), unknown('/shops/')],
    ['a page that is one there', unknown('/Sales'), panel('sales')],
    ['a page that is none there either', unknown('/shops/'), unknown('/shops/')],
    ['a list', list('targets'), list('targets')],
    ['the overview', overview, overview],
  ])('is judged by its panels: %s', (_what, before, after) => {
    expect(placeIn(before, ['sales'])).toEqual(after);
  });

  it('loses nothing on the way there and back', () => {
    const there = placeIn(panel('shops'), ['sales']);
    expect(placeIn(there, ['sales', 'shops'])).toEqual(panel('shops'));
  });
});
