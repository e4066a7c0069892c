import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { run, toolCommand } from '../../project';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

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
  const named = environment['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (!isExecutable(named)) {
      throw new Error(`CHROMIUM_PATH is "${named}": nothing there can be run`);
    }
    return named;
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = [...onPath, ...PLACES].find(isExecutable);
  return found ?? [downloaded()].find(isExecutable) ?? null;
}

/**
 * Finds a Chromium, and installs one if there is none: on Debian, as root, the package of that
 * name; elsewhere the one that Playwright downloads. Throws an error that says what to do if that
 * fails too.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser(process.env);
  if (found !== null) return found;
  console.error('No Chromium found: installing one for the browser tests');
  if (isDebian() && process.getuid?.() === 0) {
    await run(['apt-get', 'update'], APT);
    await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], APT);
    const installed = findBrowser(process.env);
    if (installed !== null) return installed;
  }
  await run(toolCommand('playwright-core', ['install', 'chromium']));
  const downloadedNow = findBrowser(process.env);
  if (downloadedNow === null) throw new Error(NONE);
  return downloadedNow;
}

const APT = { DEBIAN_FRONTEND: 'noninteractive' };

const NONE = `The browser tests need Chromium: none was found and none could be installed.
Looked for: CHROMIUM_PATH, ${NAMES.join(', ')} on the path, usual places, and Playwright's own download.
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
