import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rearmed } from '@/testing/rearmed';
import { PACKAGE_ZIP, packageDistributions } from '@/domain/export/package-files';
import type { Dataset } from '@/domain/record/record';
import { openFiles } from '@/schema/open/open-files';
import { readRealRecord } from '@/testing/real-record';
import { ROOT } from '../../project';
import { EDITIONS, readRecordTexts } from '../../record/record-folder';
import { builtFiles } from './build';
import { packageFiles, type PackageFiles } from './package';
import type { Field, TableSchema } from './schema';
import { zipOf } from './zip';

type Row = Readonly<Record<string, string>>;
type Resource = { readonly name: string; readonly path: string; readonly schema: TableSchema };

let dataset: Dataset;
let files: PackageFiles;
let resources: readonly Resource[];
const tables = new Map<string, readonly Row[]>();

beforeAll(() => {
  dataset = readRealRecord();
  files = packageFiles(dataset, 'https://example.org/');
  resources = readResources(files.get('datapackage.json') ?? '');
  for (const { name, path: file } of resources) {
    const rows: readonly Row[] = parse(files.get(file) ?? '', { columns: true });
    tables.set(name, rows);
  }
});

/** As read back from the file: nothing is known of the program that wrote it. */
function readResources(text: string): readonly Resource[] {
  // What it must be is what the tests below find out.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const descriptor: { readonly resources: readonly Resource[] } = JSON.parse(text);
  return descriptor.resources;
}

const rowsOf = (name: string): readonly Row[] => tables.get(name) ?? [];

/** Whether a cell that is not empty has the type of its field, by the notation of the Table Schema. */
function hasType(cell: string, { type, format }: Field): boolean {
  switch (type) {
    case 'string':
      return format === 'uri' ? URL.canParse(cell) : true;
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
  }
}

/** What is wrong with a column by its own field. */
function faultsOf(field: Field, rows: readonly Row[]): readonly string[] {
  const { required = false, unique = false, minimum, pattern, ...rest } = field.constraints ?? {};
  const cells = rows.map((row) => rearmed(row[field.name] ?? ''));
  const filled = cells.filter((cell) => cell !== '');
  return [
    ...(required && filled.length < cells.length ? ['a cell is empty'] : []),
    ...(unique && new Set(filled).size < filled.length ? ['a value comes twice'] : []),
    ...filled.filter((cell) => !hasType(cell, field)),
    ...filled.filter((cell) => rest.enum?.includes(cell) === false),
    ...filled.filter((cell) => minimum !== undefined && Number(cell) < minimum),
    ...filled.filter((cell) => pattern !== undefined && !new RegExp(pattern).test(cell)),
  ];
}

describe('the data package', () => {
  it('has a descriptor with name, title, version, licence, sources and home', () => {
    const descriptor: unknown = JSON.parse(files.get('datapackage.json') ?? '');
    expect(descriptor).toMatchObject({
      name: 'on-the-record',
      title: dataset.vocabulary.title.en,
      version: dataset.vocabulary.edition,
      homepage: 'https://example.org/',
      licenses: [{ name: 'MIT' }],
    });
    expect(descriptor).toHaveProperty('sources.length', dataset.sources.length);
  });

  it('has a file for each resource, and no other', () => {
    const named = ['datapackage.json', ...resources.map((resource) => resource.path)];
    expect([...files.keys()].toSorted()).toEqual(named.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('has in each file the columns of its schema, in order, and parses back', () => {
    for (const { name, path: file, schema } of resources) {
      const [head = []] = parse(files.get(file) ?? '', { to: 1 });
      expect(head, name).toEqual(schema.fields.map((field) => field.name));
      expect(rowsOf(name).length, name).toBeGreaterThan(0);
    }
  });

  it('satisfies its own schema: types, what is required, unique, one of a list, above a least', () => {
    for (const { name, schema } of resources) {
      expect(schema.missingValues).toEqual(['']);
      for (const field of schema.fields)
        expect(faultsOf(field, rowsOf(name)), `${name}.${field.name}`).toEqual([]);
    }
  });

  it('satisfies its own keys', () => {
    for (const { name, schema } of resources) {
      const key = schema.primaryKey ?? [];
      const keys = rowsOf(name).map((row) => key.map((column) => row[column]).join('\n'));
      if (key.length > 0) expect(new Set(keys).size, name).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = reference.resource === '' ? name : reference.resource;
        const known = new Set(rowsOf(target).map((row) => row[reference.fields[0] ?? '']));
        const asked = rowsOf(name).map((row) => row[fields[0] ?? ''] ?? '');
        const lost = asked.filter((cell) => cell !== '' && !known.has(cell));
        expect(lost, `${name}.${fields.join()} in ${target}`).toEqual([]);
      }
    }
  });

  it('has the whole record: every claim, source and name, texts as they were', () => {
    const claims = new Map(rowsOf('claims').map((row) => [row['id'], row]));
    expect(claims.size).toBe(dataset.claims.length);
    for (const claim of dataset.claims) {
      expect(rearmed(claims.get(claim.id)?.['fragment'] ?? '')).toBe(claim.fragment.text);
      expect(rearmed(claims.get(claim.id)?.['gloss'] ?? '')).toBe(claim.gloss.en);
    }
    expect(rowsOf('sources')).toHaveLength(dataset.sources.length);
    expect(rowsOf('exchange-rates')).toHaveLength(Object.keys(dataset.rates.years).length);
    const { vocabulary } = dataset;
    for (const list of [
      'themes',
      'topics',
      'markets',
      'metrics',
      'bases',
      'units',
      'people',
    ] as const)
      expect(rowsOf(list)).toHaveLength(vocabulary[list].length);
  });
});

describe('the ZIP of it', () => {
  it('holds the same files, and the same record makes the same bytes', () => {
    const { edition } = dataset.vocabulary;
    const zip = zipOf(files, 'record', edition);
    const back = Object.entries(unzipSync(zip)).map(
      ([name, bytes]) => [name.replace(/^record\//, ''), strFromU8(bytes)] as const,
    );
    expect(new Map(back)).toEqual(files);
    expect(zipOf(files, 'record', edition)).toEqual(zip);
  });

  it('opens as the record that it was made of, file by file and claim by claim', () => {
    const folder = path.join(ROOT, 'data');
    const zip = builtFiles(folder, null).find(({ fileName }) => fileName === PACKAGE_ZIP)?.source;
    const bytes = typeof zip === 'string' || zip === undefined ? new Uint8Array() : zip;
    const opened = openFiles([{ path: 'package.zip', bytes }], { day: '2020-01-01', rates: null });
    const { [EDITIONS]: _list, ...own } = Object.fromEntries(readRecordTexts(folder));
    expect(Object.fromEntries(opened.texts)).toEqual(own);
    expect(opened.problems).toEqual([]);
    const partsOf = (record: Dataset | null): unknown =>
      record === null ? null : { ...record, fold: null, textById: null };
    expect(partsOf(opened.dataset)).toEqual(partsOf(dataset));
  });

  it('is named, with the descriptor, for what describes the site to machines', () => {
    expect(packageDistributions('https://example.org/x/')).toEqual([
      { url: 'https://example.org/x/data/package.zip', encodingFormat: 'application/zip' },
      {
        url: 'https://example.org/x/data/package/datapackage.json',
        encodingFormat: 'application/vnd.datapackage+json',
      },
    ]);
  });
});
