import { writeCsv, type Row } from '@/domain/export/csv';
import type { Field, ForeignKey, TableSchema } from './schema';

/** One CSV file of the package, and what its columns mean. */
export type Table = {
  /** Also the name of its file. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
};

type Parts = {
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: readonly Row[];
};

export function makeTable(name: string, parts: Parts): Table {
  const { title, description, fields, primaryKey, foreignKeys, rows } = parts;
  return {
    name,
    title,
    ...(description === undefined ? {} : { description }),
    schema: {
      fields,
      missingValues: [''],
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(foreignKeys === undefined ? {} : { foreignKeys }),
    },
    rows,
  };
}

/** Plain UTF-8 without a byte order mark, which the standard's readers would take for a part of the first name. */
export function csvOf({ schema, rows }: Table): string {
  return writeCsv(
    schema.fields.map(({ name }) => name),
    rows,
  );
}
