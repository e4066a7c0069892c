import type { LinkContext } from '@/view/links/context';
import { decodePath, encodePath } from '@/view/links/place';

type Site = Pick<LinkContext, 'base' | 'panels'>;

/**
 * Whether a page stands at another address than its own, as an archive's, a translator's or a saved copy does. `written` is the
 * path below the base that is written on it. Any way to write its own address is its own.
 */
export function isCopy(
  written: string,
  { pathname, protocol }: Pick<Location, 'pathname' | 'protocol'>,
  site: Site,
): boolean {
  const asked = decodePath(pathname, site);
  return (
    protocol === 'file:' || encodePath(asked.place, site.base, asked.embed) !== site.base + written
  );
}

/** The address of the view that a page was written with, whether it is for a frame or not. */
export function writtenAddress(written: string, site: Site): string {
  return encodePath(decodePath(site.base + written, site).place, site.base);
}
