import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../project';
import { makeRecordFolder } from '../../test/make-record-folder';
import { parseHeadersFile } from '../../serve/headers-file';
import { readEditionList } from '../../record/record-folder';
import { publicPlugin } from './public-plugin';

// A build takes as long as the machine does.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const dist = (): string => path.join(folder, 'dist');
const OWN = path.join(ROOT, 'data');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'public-'));
  await writeFile(path.join(folder, 'index.html'), '<html></html>');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function buildWith(record: string, base = '/'): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [publicPlugin({ record, base })],
  });
}

async function manifest(): Promise<unknown> {
  return JSON.parse(await readFile(path.join(dist(), 'site.webmanifest'), 'utf8'));
}

describe('what is published as it is', () => {
  it('has no script that stands in the pages, and headers that allow it there', async () => {
    await buildWith(OWN);
    expect(await readdir(dist())).not.toContain('first.js');
    const headers = await readFile(path.join(dist(), '_headers'), 'utf8');
    const policies = headers.match(/script-src [^;]+;/g) ?? [];
    expect(policies.length).toBeGreaterThan(5);
    for (const policy of policies)
      expect(policy).toMatch(/^script-src 'self'(?: 'sha256-[^']+'){2};$/);
  });

  it('comes with the editions of the record that the site shows, and its title', async () => {
    await buildWith(OWN);
    expect(await readdir(dist())).toEqual(expect.arrayContaining(['_headers', 'favicon.svg']));
    const listed = readEditionList(OWN)
      .map(({ id }) => `${id}.json`)
      .toSorted();
    expect(listed).not.toEqual([]);
    expect(await readdir(path.join(dist(), 'editions'))).toEqual(listed);
    expect(await manifest()).toMatchObject({ name: 'On the record: Xiaomi, 2010–2019' });
  });

  it('has rules of headers for where the site lives, and a note for hosts that look for names with _', async () => {
    await buildWith(OWN, '/some/where/');
    const headers = parseHeadersFile(await readFile(path.join(dist(), '_headers'), 'utf8'));
    expect(headers.map(({ pattern }) => pattern)).toContain('/some/where/embed/*');
    expect(headers.filter(({ pattern }) => !pattern.startsWith('/some/where/'))).toEqual([]);
    expect(await readdir(dist())).toContain('.nojekyll');
  });

  it('has nothing of another record than that', async () => {
    const record = path.join(folder, 'record');
    makeRecordFolder(record);
    await buildWith(record);
    expect(await readdir(path.join(dist(), 'editions'))).toEqual([]);
    expect(JSON.stringify(await manifest())).not.toContain('Xiaomi');
    expect(await manifest()).toMatchObject({ name: expect.stringMatching(/./) as string });
  });
});
