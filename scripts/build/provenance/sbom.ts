import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { canonicalJson } from '@/domain/basics/canonical-json';
import { ROOT } from '../../project';

/** What is used of a bill of materials, in the form of CycloneDX; all else in it stays as npm says it. */
const bill = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({
    component: v.looseObject({ 'bom-ref': v.string(), version: v.string() }),
  }),
  components: v.array(
    v.looseObject({
      name: v.string(),
      version: v.string(),
      licenses: v.optional(
        v.array(
          v.looseObject({
            license: v.optional(v.looseObject({ id: v.optional(v.string()) })),
            expression: v.optional(v.string()),
          }),
        ),
        [],
      ),
    }),
  ),
});

export type Bill = v.InferOutput<typeof bill>;

const project = v.looseObject({ devDependencies: v.optional(v.unknown()) });
const locked = v.looseObject({
  packages: v.record(
    v.string(),
    v.looseObject({
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
});

/**
 * The packages that the site is made of, as `npm sbom` finds them in the lock file. Needs npm, and no network. What it is only
 * built with is taken out before: told to leave it out, npm leaves out react as well.
 */
export async function readBill(): Promise<Bill> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sbom-'));
  try {
    const manifest = v.parse(project, await readJson('package.json'));
    const lock = v.parse(locked, await readJson('package-lock.json'));
    const used = Object.entries(lock.packages)
      .filter(([, { dev, devOptional, optional }]) => !(dev ?? devOptional ?? optional ?? false))
      .map(([place, entry]) => [place, { ...entry, devDependencies: undefined }] as const);
    const write = async (name: string, value: object): Promise<void> =>
      writeFile(path.join(folder, name), JSON.stringify(value));
    await write('package.json', { ...manifest, devDependencies: undefined });
    await write('package-lock.json', { ...lock, packages: Object.fromEntries(used) });
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    return v.parse(bill, JSON.parse(await outputOfNpm(args, folder)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));
}

/**
 * The same for the same packages and day, wherever and whenever it is made: npm says its own version, the name of the folder,
 * the time and a number drawn by lot. The time becomes the day of the record, the number that of the content.
 */
export function steadyBill(found: Bill, day: string): string {
  const { component } = found.metadata;
  const { version } = component;
  const name = component['bom-ref'].slice(0, -`@${version}`.length);
  const metadata = {
    ...found.metadata,
    timestamp: `${day}T00:00:00.000Z`,
    tools: [{ vendor: 'npm', name: 'cli' }],
    // Of its description the package has one, and the site another.
    component: { ...component, name, description: undefined },
  };
  const content = { ...found, metadata, serialNumber: undefined };
  const serialNumber = `urn:uuid:${uuidOf(canonicalJson(content))}`;
  return `${JSON.stringify(JSON.parse(canonicalJson({ ...content, serialNumber })), null, 2)}\n`;
}

/** A UUID of version 8, which is made from what one likes: here from a text. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((from, at, all) => hex.slice(from, all[at + 1])).join('-');
}

/** What npm prints: the one that runs the build where it does, else the one that is found. */
async function outputOfNpm(args: readonly string[], cwd: string): Promise<string> {
  const own = process.env['npm_execpath'];
  const [program, first] = own?.endsWith('.js') === true ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(program, [...first, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a script of the shell.
    shell: program === 'npm' && process.platform === 'win32',
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.error += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return said.out;
  throw new Error(`npm ${args.join(' ')} failed:\n${said.error}`);
}
