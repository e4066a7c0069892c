import type { Dataset } from '@/domain/record/record';
import { claimTables } from './claim-tables';
import { findingTables } from './finding-tables';
import { referenceTables } from './reference-tables';
import { csvOf, type Table } from './table';

/** Files of the package by their paths within it. */
export type PackageFiles = ReadonlyMap<string, string>;

const DESCRIPTOR = 'datapackage.json';

/** The whole record as a Frictionless data package: a descriptor and a CSV file a table. */
export function packageFiles(dataset: Dataset, homepage: string | null): PackageFiles {
  const tables = [...claimTables(dataset), ...findingTables(dataset), ...referenceTables(dataset)];
  return new Map([
    [DESCRIPTOR, `${JSON.stringify(descriptorOf(dataset, tables, homepage), null, 2)}\n`],
    ...tables.map((table): [string, string] => [`${table.name}.csv`, csvOf(table)]),
  ]);
}

function descriptorOf(
  { vocabulary, sources }: Dataset,
  tables: readonly Table[],
  homepage: string | null,
) {
  return {
    // Version 1, which every reader knows: that of the standard's own authors proves it (package.test.ts).
    profile: 'tabular-data-package',
    name: 'on-the-record',
    title: vocabulary.title.en,
    description: [
      'Every claim on record with its source: who said what, when, in which words.',
      'Text that a spreadsheet would take for a formula has an apostrophe before it:',
      "in a cell that matches ^'+[=+\\-@\\t\\r\\n＝＋－＠] take the first apostrophe away.",
    ].join(' '),
    version: vocabulary.edition,
    created: `${vocabulary.edition}T00:00:00Z`,
    ...(homepage === null ? {} : { homepage }),
    licenses: [
      {
        name: 'MIT',
        title: 'MIT License; the fragments belong to their publishers and are quoted',
        path: 'https://opensource.org/license/mit',
      },
    ],
    sources: sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      path: url,
    })),
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ name, title, description, schema }: Table) {
  return {
    name,
    profile: 'tabular-data-resource',
    title,
    ...(description === undefined ? {} : { description }),
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema,
  };
}
