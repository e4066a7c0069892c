import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gitHistory } from './git-history';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
const project = (): string => path.join(folder, 'sub', 'project');

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(name: string, text: string | null): void {
  const file = path.join(project(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  git('add', '-A');
  git('commit', '-q', '-m', `${name}: ${String(text)}`);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'history-'));
  mkdirSync(project(), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasGit())('the past of a file', () => {
  it('is every content that it had, on merged branches too', async () => {
    git('init', '-q', '-b', 'main');
    commit('links/a.txt', 'one');
    git('checkout', '-q', '-b', 'side');
    commit('links/a.txt', 'side');
    commit('links/a.txt', 'one');
    git('checkout', '-q', 'main');
    commit('links/é.txt', 'two');
    commit('links/a.txt', 'three');
    git('merge', '-q', '-m', 'merge', 'side');
    commit('links/é.txt', null);
    const history = gitHistory(project());
    expect([...((await history.versionsOf('links/a.txt')) ?? [])].toSorted()).toEqual([
      'one',
      'side',
      'three',
    ]);
    expect(await history.pathsUnder('links')).toEqual(['links/a.txt', 'links/é.txt']);
    expect(await history.versionsOf('links/none.txt')).toBeNull();
  });
});

it('is not known where there is no repository', async () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(folder));
  const history = gitHistory(project());
  expect(await history.versionsOf('a.txt')).toBeNull();
  expect(await history.pathsUnder('a')).toBeNull();
  vi.unstubAllEnvs();
});

it('is not known where there is no git', async () => {
  vi.stubEnv('PATH', folder);
  expect(await gitHistory(project()).versionsOf('a.txt')).toBeNull();
  vi.unstubAllEnvs();
});
