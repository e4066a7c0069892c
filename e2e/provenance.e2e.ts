import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { sumsOf, SUMS } from '../scripts/build/provenance/sums';
import { readBill, steadyBill } from '../scripts/build/provenance/sbom';
import { DIST } from '../scripts/project';
import { RECORD } from './support/record';

const read = async (file: string): Promise<string> => readFile(path.join(DIST, file), 'utf8');

describe('the built site says of itself', () => {
  it('by which sum to know each of its files', async () => {
    const sums = await read(SUMS);
    expect(sums).toBe(await sumsOf(DIST));
    for (const file of ['index.html', '_headers', 'sbom.json', 'licences.txt', 'data/package.zip'])
      expect(sums).toMatch(new RegExp(`^[0-9a-f]{64}  ${file}$`, 'm'));
  });

  it('what it is made of, the same to the byte as it would be made again', async () => {
    const text = await read('sbom.json');
    expect(text).toBe(steadyBill(await readBill(), RECORD.vocabulary.edition));
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(text).toContain(`"bom-ref": "${name}@${version}"`);
  });

  it('under which licences', async () => {
    const text = await read('licences.txt');
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(text).toContain(`${name} ${version}: `);
  });
});
