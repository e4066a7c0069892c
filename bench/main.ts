/**
 * `npm run bench`: the built site beside a plain build of the same libraries that shows the same claims, in one run, in
 * Chromium, in turn. Prints ratios, and writes the tables of docs/performance.md when all of it was measured.
 *
 *   npm run bench                      the record as shipped, and 63 claims
 *   npm run bench -- --claims 1000     a generated record of so many claims; nothing is written
 *   npm run bench -- --runs 3          fewer runs than seven: for a first look; nothing is written
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../scripts/project';
import { ensureBrowser } from '../scripts/test/browser/find-browser';
import { launchBrowser } from '../scripts/test/browser/launch-browser';
import { FEW_ROUNDS, MANY, measureChanges } from './changes';
import { writeRecord } from './records';
import { buildSites, OUT, serveSite, SITES, type ServedSite, type SiteName } from './sites';
import { rowsOf, tableOf, writeTable, type Both, type Loads, type MeasuredRecord } from './tables';
import { DESKTOP, PHONE, visit, type Load, type Machine } from './visit';

const RUNS = 7;
const FEW = 63;
/** Claims up to which all changes are made. */
const MOST_FOR_MANY = 1000;

type Options = { readonly runs: number; readonly claims: number | null };

export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error('Usage: npm run bench [-- --claims <number>] [-- --runs <number>]');
    return 2;
  }
  const browser = await launchBrowser(await ensureBrowser());
  try {
    const sizes: readonly (number | 'shipped')[] =
      options.claims === null ? ['shipped', FEW] : [options.claims];
    const records: MeasuredRecord[] = [];
    for (const size of sizes) {
      // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other
      records.push(await measureRecord(browser, size, options.runs));
    }
    const table = tableOf(records, options.runs);
    console.log(`\n${table}`);
    if (options.runs >= RUNS && options.claims === null) writeTable(table);
    return 0;
  } finally {
    await browser.close();
  }
}

function readOptions(args: readonly string[]): Options | null {
  const asked = new Map<string, number>();
  for (let at = 0; at < args.length; at += 2) {
    const value = Number(args[at + 1]);
    if (!Number.isInteger(value) || value < 1) return null;
    asked.set(args[at] ?? '', value);
  }
  const known = ['--runs', '--claims'];
  if ([...asked.keys()].some((name) => !known.includes(name))) return null;
  return { runs: asked.get('--runs') ?? RUNS, claims: asked.get('--claims') ?? null };
}

async function measureRecord(
  browser: Browser,
  size: number | 'shipped',
  runs: number,
): Promise<MeasuredRecord> {
  const own = path.join(ROOT, 'data');
  const record = size === 'shipped' ? own : path.join(OUT, `record-${size}`);
  if (size !== 'shipped') writeRecord(record, own, size);
  await buildSites(String(size), record);
  const [ours, plain] = await Promise.all(SITES.map(async (site) => serveSite(String(size), site)));
  if (ours === undefined || plain === undefined) throw new Error('A site was not served');
  const served: Readonly<Record<SiteName, ServedSite>> = { ours, plain };
  try {
    const loads = {
      phone: await measureLoads(browser, served, PHONE, runs),
      desktop: await measureLoads(browser, served, DESKTOP, runs),
    };
    console.error('changes');
    const rounds = size !== 'shipped' && size > MOST_FOR_MANY ? FEW_ROUNDS : MANY;
    const changes = {
      ours: await measureChanges(browser, served.ours, rounds),
      plain: await measureChanges(browser, served.plain, rounds),
    };
    return rowsOf(size, loads, changes);
  } finally {
    await Promise.all([ours.close(), plain.close()]);
  }
}

async function measureLoads(
  browser: Browser,
  served: Readonly<Record<SiteName, ServedSite>>,
  machine: Machine,
  runs: number,
): Promise<Both<Loads>> {
  const loads: Both<{ seen: Load[]; pressed: Load[] }> = {
    ours: { seen: [], pressed: [] },
    plain: { seen: [], pressed: [] },
  };
  for (let round = 0; round < runs; round += 1) {
    console.error(`${machine.name}: ${round + 1} of ${runs}`);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await inTurn(async (site) => {
      const open = async (clicks: boolean): Promise<Load> =>
        visit(browser, { url: served[site].url, machine, clicks }, keep);
      loads[site].seen.push(await open(false));
      loads[site].pressed.push(await open(true));
    });
  }
  return loads;
}

async function keep(_page: unknown, _session: unknown, load: Load): Promise<Load> {
  await Promise.resolve();
  return load;
}

async function inTurn(run: (site: SiteName) => Promise<void>): Promise<void> {
  for (const site of SITES) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await run(site);
  }
}
