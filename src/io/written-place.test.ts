import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbView, LINK_CONTEXT } from '@/testing/arb-view';
import { encodePath } from '@/view/links/place';
import { isCopy, writtenAddress } from './written-place';

const { panels } = LINK_CONTEXT;

const arbPage = arbView().filter(({ place }) => place.page !== 'unknown');
const arbBase = fc.constantFrom('/', '/some/where/');

const written = (path: string, base: string): string => path.slice(base.length);

describe('a page', () => {
  it('at its own address is no copy, however that is written', () => {
    fc.assert(
      fc.property(arbPage, arbBase, ({ place, embed }, base) => {
        const path = encodePath(place, base, embed);
        const site = { base, panels };
        for (const pathname of [path, path.slice(0, -1), `${path}index.html`, path.toUpperCase()])
          expect(isCopy(written(path, base), { pathname, protocol: 'https:' }, site)).toBe(false);
        expect(writtenAddress(written(path, base), site)).toBe(encodePath(place, base));
      }),
    );
  });

  it('below the path of an archive, at the address of another page, or opened as a file is a copy', () => {
    fc.assert(
      fc.property(arbPage, arbPage, arbBase, (page, other, base) => {
        const path = encodePath(page.place, base, page.embed);
        const elsewhere = encodePath(other.place, base, other.embed);
        fc.pre(path !== elsewhere);
        const copied = (pathname: string, protocol = 'https:'): boolean =>
          isCopy(written(path, base), { pathname, protocol }, { base, panels });
        expect(copied(`/web/2020/https://records.example${path}`)).toBe(true);
        expect(copied('/home/reader/Smartphone sales.html')).toBe(true);
        expect(copied(elsewhere)).toBe(true);
        expect(copied(path, 'file:')).toBe(true);
      }),
    );
  });
});
