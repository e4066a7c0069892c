import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuildListener } from '../build/making/report';
import { serveBuild, type RunningBuild } from './serve-build';

vi.setConfig({ testTimeout: 60_000 });

/** Longer than any machine takes. */
const PATIENCE = { timeout: 30_000 };
const PICTURE = 'sales/preview.png';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-build-'));
  await mkdir(path.join(folder, 'sales'));
  await writeFile(path.join(folder, '_headers'), '/*\n  X-All: yes\n');
  await writeFile(path.join(folder, 'index.html'), '<title>First</title>');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A build that goes as the test says, served until the test says otherwise. */
function served() {
  const lines: string[] = [];
  let screen = '';
  let listener: BuildListener | null = null;
  let end: (code: number) => void = () => undefined;
  let interrupt: () => void = () => undefined;
  let stopped = false;
  const build: RunningBuild = {
    ended: new Promise((resolve) => {
      end = resolve;
    }),
    stop: () => {
      stopped = true;
      end(1);
    },
  };
  const code = serveBuild({
    directory: folder,
    port: 0,
    start: (told) => {
      listener = told;
      return build;
    },
    interrupted: new Promise((resolve) => {
      interrupt = resolve;
    }),
    screen: { write: (text) => (screen += text) },
    say: (line) => lines.push(line),
  });
  return {
    code,
    lines,
    tell: (): BuildListener => {
      if (listener === null) throw new Error('The build was not started');
      return listener;
    },
    end: (ended: number) => {
      end(ended);
    },
    interrupt: () => {
      interrupt();
    },
    isStopped: () => stopped,
    screen: () => screen,
    url: async (): Promise<string> => {
      await expect.poll(() => lines.join('\n'), PATIENCE).toContain('Serving');
      return /http:\S+/.exec(lines.join('\n'))?.[0] ?? '';
    },
  };
}

describe('a site that is served while it is built', () => {
  it('is there before its pictures are, and never shows a wrong one', async () => {
    const { code, tell, lines, end, interrupt, url, screen, isStopped } = served();
    expect(screen()).toBe('Building: app (0 s)\n');
    await writeFile(path.join(folder, PICTURE), 'half');
    tell().site({ base: '/', pending: [PICTURE] });
    const address = await url();
    expect(lines[0]).toMatch(/^Serving dist\/ at http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(address)).status).toBe(200);
    const early = await fetch(address + PICTURE);
    expect([early.status, await early.text(), early.headers.get('retry-after')]).toEqual([
      503,
      'Not made yet\n',
      '5',
    ]);
    await writeFile(path.join(folder, PICTURE), 'whole');
    tell().file(PICTURE);
    await expect.poll(async () => (await fetch(address + PICTURE)).status, PATIENCE).toBe(200);
    expect(await (await fetch(address + PICTURE)).text()).toBe('whole');
    tell().finished('dist/ is built');
    end(0);
    expect(lines.at(-1)).toBe('dist/ is built');
    expect((await fetch(address)).status).toBe(200);
    interrupt();
    expect(await code).toBe(0);
    expect(isStopped()).toBe(true);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('goes on without what could not be made, and says so', async () => {
    const { code, tell, lines, end, interrupt, url } = served();
    tell().site({ base: '/', pending: [PICTURE] });
    const address = await url();
    end(1);
    await expect.poll(() => lines.at(-1), PATIENCE).toContain('Not all of it could be made');
    expect((await fetch(address + PICTURE)).status).toBe(503);
    interrupt();
    expect(await code).toBe(0);
  });

  it('is not served where it could not be built', async () => {
    const { code, end, lines } = served();
    end(3);
    expect(await code).toBe(3);
    expect(lines).toEqual([]);
  });

  it('ends its build when it is interrupted', async () => {
    const { code, interrupt, isStopped, lines } = served();
    interrupt();
    expect(await code).toBe(0);
    expect(isStopped()).toBe(true);
    expect(lines).toEqual([]);
  });
});
