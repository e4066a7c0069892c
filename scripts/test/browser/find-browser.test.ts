import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, findShell } from './find-browser';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'browsers-'));
  await writeFile(at('mine'), '', { mode: 0o755 });
  await writeFile(at('google-chrome'), '', { mode: 0o755 });
  await writeFile(at('chromium'), 'cannot be run', { mode: 0o644 });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('findBrowser', () => {
  it('takes the one that is named before any other', () => {
    expect(findBrowser({ CHROMIUM_PATH: at('mine'), PATH: folder })).toBe(at('mine'));
  });

  it('says so where nothing can be run under the name', () => {
    const wrong = at('chromium');
    expect(() => findBrowser({ CHROMIUM_PATH: wrong })).toThrow(`CHROMIUM_PATH is "${wrong}"`);
  });

  it('takes one on the path that can be run', () => {
    const PATH = [at('none'), folder].join(path.delimiter);
    expect(findBrowser({ PATH })).toBe(at('google-chrome'));
  });
});

describe('findShell', () => {
  it('takes a shell before a browser, and a browser where there is none', async () => {
    expect(findShell({ PATH: folder })).toBe(at('google-chrome'));
    const shells = await mkdtemp(path.join(folder, 'shells-'));
    const shell = path.join(shells, 'chromium-headless-shell');
    await writeFile(shell, '', { mode: 0o755 });
    const PATH = [folder, shells].join(path.delimiter);
    expect(findShell({ PATH })).toBe(shell);
    expect(findBrowser({ PATH })).toBe(at('google-chrome'));
    expect(findShell({ PATH, CHROMIUM_PATH: at('mine') })).toBe(at('mine'));
  });
});
