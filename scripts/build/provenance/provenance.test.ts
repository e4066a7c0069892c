import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import lock from '../../../package-lock.json';
import manifest from '../../../package.json';
import { licencesOf } from './licences';
import { readBill, steadyBill, type Bill } from './sbom';
import { sumsOf } from './sums';

type Locked = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
};

/** Licences under which a package may be given away within the site: their notices are all that they ask for. */
const FREE = ['MIT', 'ISC', 'BSD-3-Clause', '0BSD', 'OFL-1.1', 'Apache-2.0'];

describe('the bill of materials', async () => {
  const bill = await readBill();
  const packages: Readonly<Record<string, Locked>> = lock.packages;

  it('names every package that the site is made of, in its version, and none of those it is built with', () => {
    const used = Object.entries(packages).flatMap(([place, { version, ...kind }]) =>
      place === '' || kind.dev === true || kind.devOptional === true || kind.optional === true
        ? []
        : [`${place.replace(/^.*node_modules\//, '')}@${version}`],
    );
    const named = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(named.toSorted()).toEqual([...new Set(used)].toSorted());
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(manifest.dependencies)),
    );
  });

  it('is the same to the byte whenever, wherever and by whichever npm it is made', () => {
    const other: Bill = {
      ...bill,
      serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      metadata: {
        ...bill.metadata,
        timestamp: '1999-01-01T00:00:00.000Z',
        tools: [{ vendor: 'npm', name: 'cli', version: '1.0.0' }],
        component: { ...bill.metadata.component, name: 'another-folder' },
      },
    };
    expect(steadyBill(other, '2020-01-01')).toBe(steadyBill(bill, '2020-01-01'));
  });

  it('has another number and time for other packages and another day', () => {
    const serialOf = (text: string): unknown => JSON.parse(text);
    const today = serialOf(steadyBill(bill, '2020-01-01'));
    expect(today).toMatchObject({
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ) as string,
      metadata: { timestamp: '2020-01-01T00:00:00.000Z', component: { name: manifest.name } },
    });
    const fewer = { ...bill, components: bill.components.slice(1) };
    const texts = [
      steadyBill(bill, '2020-01-01'),
      steadyBill(bill, '2020-01-02'),
      steadyBill(fewer, '2020-01-01'),
    ];
    const numbers = texts.map((text) => /"serialNumber": "(.*)"/.exec(text)?.[1]);
    expect(new Set(numbers).size).toBe(3);
  });

  it('comes with the licence of each, which lets it be given away', () => {
    const text = licencesOf(bill);
    for (const { name, version, licenses } of bill.components) {
      const [first] = licenses;
      const id = first?.expression ?? first?.license?.id ?? '';
      for (const one of id.split(' AND ')) expect(FREE, name).toContain(one);
      expect(text).toContain(`${name} ${version}: ${id}\n`);
    }
    expect(text).toMatch(/Permission is hereby granted, free of charge/);
    expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
  });

  it('refuses a package that does not say its licence', () => {
    const silent = { ...bill, components: [{ name: 'silent', version: '1.0.0', licenses: [] }] };
    expect(() => licencesOf(silent)).toThrow('silent 1.0.0 does not say its licence');
  });
});

describe('the sums of a built site', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sums-'));
    await mkdir(path.join(folder, 'a b', 'ü'), { recursive: true });
    await writeFile(path.join(folder, 'a b', 'ü', 'file.txt'), 'one');
    await writeFile(path.join(folder, 'z.bin'), Buffer.from([0, 255, 13, 10]));
    await writeFile(path.join(folder, '.site.json'), '{}');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('are those of each file but of itself and the note that all is there', async () => {
    const sums = await sumsOf(folder);
    await writeFile(path.join(folder, 'SHA256SUMS'), sums);
    expect(sums).toBe(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a b/ü/file.txt\n' +
        `${/^\S{64}(?= {2}z\.bin)/m.exec(sums)?.[0]}  z.bin\n`,
    );
    expect(await sumsOf(folder)).toBe(sums);
  });

  const tool = spawnSync('sha256sum', ['--version']).status === 0;
  it.skipIf(!tool)(
    `are checked by sha256sum -c, which tells a file that was changed${tool ? '' : ' (this machine has none)'}`,
    async () => {
      await writeFile(path.join(folder, 'SHA256SUMS'), await sumsOf(folder));
      const check = (): number | null =>
        spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder })
          .status;
      expect(check()).toBe(0);
      await writeFile(path.join(folder, 'z.bin'), 'changed');
      expect(check()).toBe(1);
    },
  );
});
