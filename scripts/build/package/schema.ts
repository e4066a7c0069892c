/** The part of the Table Schema (https://datapackage.org/standard/table-schema/) that the package uses. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly description?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
};

export type ForeignKey = {
  readonly fields: readonly string[];
  readonly reference: {
    /** Empty for the same resource. */
    readonly resource: string;
    readonly fields: readonly string[];
  };
};

export type TableSchema = {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
};

/** A key of one column that points to the key of one column of another table. */
export function refersTo(field: string, resource: string, key = 'id'): ForeignKey {
  return { fields: [field], reference: { resource, fields: [key] } };
}

type Extra = Omit<Field, 'name' | 'type'>;

const required = { constraints: { required: true } } as const;

export const text = (name: string, extra: Extra = {}): Field => ({
  name,
  type: 'string',
  ...extra,
});
export const mustText = (name: string, description?: string): Field =>
  text(name, { ...required, ...(description === undefined ? {} : { description }) });
export const oneOf = (name: string, values: readonly string[], isRequired = true): Field =>
  text(name, { constraints: { ...(isRequired ? { required: true } : {}), enum: values } });
export const day = (name: string, isRequired = false): Field => ({
  name,
  type: 'date',
  ...(isRequired ? required : {}),
});
export const integer = (name: string, extra: Extra = {}): Field => ({
  name,
  type: 'integer',
  ...extra,
});
export const amount = (name: string, description: string): Field => ({
  name,
  type: 'number',
  description,
});
export const rate = (name: string, isRequired: boolean): Field => ({
  name,
  type: 'number',
  constraints: { ...(isRequired ? { required: true } : {}), minimum: 0 },
});
export const flag = (name: string): Field => ({ name, type: 'boolean', ...required });
/** The key of a table: never empty, never twice. */
export const key = (name = 'id', pattern?: string): Field => ({
  name,
  type: 'string',
  constraints: { required: true, unique: true, ...(pattern === undefined ? {} : { pattern }) },
});
