import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
// Not by its alias: the build reads this before there is one.
import { canonicalJson } from '../../src/domain/basics/canonical-json';

/** The list of editions, among the data. Not part of what it lists. */
export const EDITIONS = 'editions.json';

/** Every data file of a folder in one value, as an edition holds them. Throws where one is no JSON. */
export function readDataFiles(folder: string): {
  readonly schema: 1;
  readonly files: Readonly<Record<string, unknown>>;
} {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json') && name !== EDITIONS);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown;
  return { schema: 1, files: Object.fromEntries(names.map((name) => [name, read(name)])) };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Id of the edition that is the data of a folder as it stands; null where it has not been published. Frozen links can be
 * made of an edition only: of any other state nothing would be left to open.
 */
export function editionOf(folder: string): string | null {
  const list = path.join(folder, EDITIONS);
  if (!existsSync(list)) return null;
  const sha256 = sha256Of(canonicalJson(readDataFiles(folder)));
  const published: unknown = JSON.parse(readFileSync(list, 'utf8'));
  const entries = Object.values(isObject(published) ? published : {}).find(Array.isArray);
  const found: unknown = entries?.find((entry) => isObject(entry) && entry['sha256'] === sha256);
  return isObject(found) && typeof found['id'] === 'string' ? found['id'] : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
