import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/claim';
import { DEFAULT_VIEW, LISTS } from '@/domain/view-state';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress } from './address';
import type { LinkContext } from './context';
import { QUERY_KEYS } from './rows';
import { CURRENT_VERSION } from './version';

/** How far the file was at the last release. Raised then, never otherwise: what lies before it may not change. */
const RELEASED = {
  lines: 29,
  sha256: 'f4252b856d4ae82cb886265182c3fc12b6cf60511a1c5b6980d7abfb7549d808',
};

const text = readFileSync(new URL('./links.golden.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
const links = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [address: string, differences: string]);

function idsIn(path: string, list: string): readonly string[] {
  const file = readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
  const data = JSON.parse(file) as Record<string, readonly { readonly id: string }[] | undefined>;
  return (data[list] ?? []).map(({ id }) => id);
}

/** The record as it is now: an id that was in a published link must not be dropped or renamed. */
const NOW: LinkContext = {
  ...LINK_CONTEXT,
  ids: {
    themes: idsIn('vocabulary.json', 'themes'),
    topics: idsIn('vocabulary.json', 'topics'),
    markets: idsIn('vocabulary.json', 'markets'),
    kinds: KINDS,
    sources: idsIn('sources.json', 'sources'),
  },
};

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
    // No edition has been published yet that a link could name.
    const keys = QUERY_KEYS.filter((key) => key !== 'edition');
    expect(keys.filter((key) => !addresses.includes(`${key}=`))).toEqual([]);
    const pages = [...NOW.panels, ...LISTS];
    expect(pages.filter((page) => !addresses.includes(`/${page}/`))).toEqual([]);
  });

  it('stay as they were at the last release', () => {
    const released = lines.slice(0, RELEASED.lines).join('\n');
    expect(createHash('sha256').update(released).digest('hex')).toBe(RELEASED.sha256);
  });
});
