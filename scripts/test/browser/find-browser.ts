import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { run, toolCommand } from '../../project';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** The same browser without anything around its pages: a window of it opens for a quarter less of the processor. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'] as const;

/** Where browsers stand on systems that do not put them on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
] as const;

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else one on the path or in a usual place,
 * else Playwright's own. `null` if there is none. Throws if `CHROMIUM_PATH` names nothing that can
 * be run.
 */
export function findBrowser(environment: NodeJS.ProcessEnv): string | null {
  const found = [namedIn(environment), ...onPath(NAMES, environment), ...PLACES].find(isExecutable);
  return found ?? [downloaded()].find(isExecutable) ?? null;
}

/** Finds what tests need of one: the one that `CHROMIUM_PATH` names, else a shell on the path, else what `findBrowser` finds. */
export function findShell(environment: NodeJS.ProcessEnv): string | null {
  const found = [namedIn(environment), ...onPath(SHELLS, environment)].find(isExecutable);
  return found ?? findBrowser(environment);
}

/**
 * Finds a Chromium, and installs one if there is none: on Debian, as root, the package of that
 * name, and its shell; elsewhere the one that Playwright downloads. Throws an error that says what
 * to do if that fails too.
 */
export async function ensureBrowser(find: typeof findBrowser = findBrowser): Promise<string> {
  const found = find(process.env);
  if (found !== null) return found;
  console.error('No Chromium found: installing one for the browser tests');
  if (isDebian() && process.getuid?.() === 0) {
    await run(['apt-get', 'update'], APT);
    await run([...INSTALL, 'chromium'], APT);
    // Not every release has it.
    await run([...INSTALL, 'chromium-headless-shell'], APT);
    const installed = find(process.env);
    if (installed !== null) return installed;
  }
  await run(toolCommand('playwright-core', ['install', 'chromium']));
  const downloadedNow = find(process.env);
  if (downloadedNow === null) throw new Error(NONE);
  return downloadedNow;
}

const INSTALL = ['apt-get', 'install', '-y', '--no-install-recommends'] as const;
const APT = { DEBIAN_FRONTEND: 'noninteractive' };

/** The one that is named, or nothing. Throws if that cannot be run. */
function namedIn(environment: NodeJS.ProcessEnv): string {
  const named = environment['CHROMIUM_PATH'] ?? '';
  if (named !== '' && !isExecutable(named))
    throw new Error(`CHROMIUM_PATH is "${named}": nothing there can be run`);
  return named;
}

function onPath(names: readonly string[], environment: NodeJS.ProcessEnv): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

const NONE = `The browser tests need Chromium: none was found and none could be installed.
Looked for: CHROMIUM_PATH, ${[...SHELLS, ...NAMES].join(', ')} on the path, usual places, and Playwright's own download.
Install Chromium or Chrome and try again, or name the program in CHROMIUM_PATH.`;

/** Where Playwright puts the browser that it downloads; it has none for some systems. */
function downloaded(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Not Ubuntu, whose package of that name only fetches another package format. */
function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}
