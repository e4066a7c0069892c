import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../scripts/project';
import { PANELS } from './support/expected';
import { RECORD } from './support/record';

/** Bytes and counts that the built site keeps to, with their reasons: docs/performance.md. */
const KB = 1000;

const assets = await readdir(path.join(DIST, 'assets'));

async function sizeOf(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(DIST, file)), { level: 9 }).length;
}

async function sizeOfAll(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function htmlOf(page: string): Promise<string> {
  return readFile(path.join(DIST, page, 'index.html'), 'utf8');
}

/** Addresses that match of what a page fetches: its style sheets, fonts, scripts and files of the record. */
function linkedIn(html: string, pattern: RegExp): readonly string[] {
  const found = [...html.matchAll(/<(?:link|script)\s[^>]*(?:src|href)="\/(?<file>[^"]+)"/g)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );
  return [...new Set(found.filter((file) => pattern.test(file)))];
}

function elementsIn(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

describe('before it answers, a page asks for', () => {
  // Panels and tables stay as they were written until something about them changes: what says and draws them comes late.
  it('no more scripts than 154 kB, and none that draws charts, panels or tables', async () => {
    const scripts = linkedIn(await htmlOf(''), /\.js$/);
    expect(scripts.length).toBeGreaterThan(2);
    expect(await sizeOfAll(scripts)).toBeLessThan(154 * KB);
    const texts = await Promise.all(
      scripts.map(async (file) => readFile(path.join(DIST, file), 'utf8')),
    );
    for (const text of texts) {
      expect(text).not.toContain('recharts-wrapper');
      expect(text).not.toContain('aria-rowcount');
      expect(text).not.toContain('panel-tools');
      expect(text).not.toContain('one-file-');
    }
  });

  it('no more style sheets than 14 kB', async () => {
    const sheets = linkedIn(await htmlOf(''), /\.css$/);
    expect(sheets.length).toBeGreaterThan(0);
    expect(await sizeOfAll(sheets)).toBeLessThan(14 * KB);
  });

  it('no more fonts than 54 kB', async () => {
    const fonts = linkedIn(await htmlOf(''), /\.woff2$/);
    const bytes = await Promise.all(fonts.map(async (file) => readFile(path.join(DIST, file))));
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(54 * KB);
  });

  it('no more of the record than 95 kB: what it is told to fetch ahead', async () => {
    const data = linkedIn(await htmlOf(''), /\.json$/);
    expect(data.map((file) => path.basename(file)).toSorted()).toEqual(
      assets.filter((file) => file.endsWith('.json')).toSorted(),
    );
    expect(await sizeOfAll(data)).toBeLessThan(95 * KB);
  });
});

it('the shell of the dashboard as one file has at most 1,350 kB, 440 kB packed, and no page asks for it', async () => {
  const shells = assets.filter((file) => file.startsWith('one-file-'));
  expect(shells).toHaveLength(1);
  const shell = path.join('assets', shells[0] ?? '');
  expect((await readFile(path.join(DIST, shell))).length).toBeLessThan(1350 * KB);
  expect(await sizeOf(shell)).toBeLessThan(440 * KB);
  expect(await htmlOf('')).not.toContain('one-file-');
});

describe('the HTML of', () => {
  const claim = RECORD.claims[0]?.id ?? '';
  it.each([
    ['', 61, 4500],
    ...PANELS.map((panel) => [`${panel}/`, 62, 5000] as const),
    ['targets/', 42, 5500],
    ['claims/', 43, 7000],
    // Each of its cards begins with why its claims differ.
    ['conflicts/', 45, 5500],
    ['story/', 24, 1500],
    ['sources/', 42, 5500],
    [`claims/${claim}/`, 10, 600],
  ] as const)('/%s has at most %i kB and %i elements', async (page, kilobytes, elements) => {
    const html = await htmlOf(page);
    expect(await sizeOf(path.join(page, 'index.html'))).toBeLessThan(kilobytes * KB);
    expect(elementsIn(html)).toBeLessThan(elements);
  });
});
