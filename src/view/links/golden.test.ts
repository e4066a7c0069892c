import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../view-state';
import { QUERY_KEYS } from '../view-keys';
import { LISTS } from '@/domain/selection/place';
import { nowContext, publishedIds } from '@/testing/now-context';
import { decodeAddress } from './address';
import { CURRENT_VERSION } from './version';

const text = readFileSync(new URL('./links.golden.txt', import.meta.url), 'utf8');
const links = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [address: string, differences: string]);

/** The record as it is now: an id that was in a published link must not be dropped or renamed. */
const NOW = nowContext();

function decode(address: string): ReturnType<typeof decodeAddress> {
  const { pathname, search } = new URL(address, 'https://example.org');
  return decodeAddress({ pathname, search }, NOW);
}

describe('4.6 links that were published', () => {
  it.each(links)('%s', (address, differences) => {
    const read = decode(address);
    expect(read.view).toEqual({ ...DEFAULT_VIEW, ...(JSON.parse(differences) as object) });
    expect(read.issues).toEqual([]);
    expect(read.foreign).toEqual([]);
    expect(decode(read.canonical).view).toEqual(read.view);
    const current = !address.includes('?') || address.endsWith(`v=${CURRENT_VERSION}`);
    if (current) expect(read.canonical).toBe(address);
  });

  it('use every key and every page', () => {
    const addresses = links.map(([address]) => address).join('\n');
    expect(QUERY_KEYS.filter((key) => !addresses.includes(`${key}=`))).toEqual([]);
    const pages = [...NOW.panels, ...LISTS];
    expect(pages.filter((page) => !addresses.includes(`/${page}/`))).toEqual([]);
  });

  it('4.6 and the page of every claim and source that was ever published', () => {
    const lost = publishedIds().filter((id) => {
      const list = /^c-\d{4}$/.test(id) ? 'claims' : 'sources';
      const { view } = decode(`/${list}/${id}/`);
      const exists = list === 'claims' ? NOW.hasClaim?.(id) : NOW.ids.sources?.includes(id);
      return view.place.page !== 'entry' || exists !== true;
    });
    expect(lost).toEqual([]);
  });
});
