/** The published JSON Schema, made from the definitions in `entries`. For scripts and tests; no reader loads it. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  claimEntry,
  exchangeRatesFile,
  FORMAT,
  presenceEntry,
  publicEntry,
  quantityEntry,
  rateTable,
  relationEntry,
  sourceEntry,
  sourcesFile,
  timelineFile,
  vocabularyFile,
} from './entries';
import { symbolEntry, textEntry } from './entry-parts';
import { assessmentEntry, conflictsFile, promisesFile } from './finding-entries';
import { storyFile } from './story-entries';
import { KEYS, TITLES } from './json-schema-text';
import { laneMeasure, lanePresence, panelEntry } from './panel-entries';

const FILES = {
  timeline: timelineFile,
  sources: sourcesFile,
  vocabulary: vocabularyFile,
  'exchange-rates': exchangeRatesFile,
  conflicts: conflictsFile,
  promises: promisesFile,
  story: storyFile,
};
const DEFINITIONS = {
  assessment: assessmentEntry,
  claim: claimEntry,
  presence: presenceEntry,
  relation: relationEntry,
  source: sourceEntry,
  panel: panelEntry,
  'lane-presence': lanePresence,
  'lane-measure': laneMeasure,
  rates: rateTable,
  quantity: quantityEntry,
  public: publicEntry,
  text: textEntry,
  symbol: symbolEntry,
};

/** The schema of each kind of data file, by its published file name. Checks that JSON Schema cannot say are left out. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.v${FORMAT}.json`,
      toPublished(name, schema),
    ]),
  );
}

function toPublished(name: string, schema: v.GenericSchema): JsonSchema {
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: DEFINITIONS,
  });
  const { $schema, $defs = {}, ...body } = converted;
  const all = new Map(Object.entries($defs).filter(isSchemaEntry));
  const used = usedDefinitions(body, all);
  const definitions = [...all]
    .filter(([key]) => used.has(key))
    .map(([key, definition]): [string, JsonSchema] => [key, explained(definition, key)]);
  const head = $schema === undefined ? {} : { $schema };
  return { ...head, ...explained(body, name), $defs: Object.fromEntries(definitions) };
}

/** Names of the definitions that a schema refers to, directly or through others. */
function usedDefinitions(
  schema: JsonSchema,
  definitions: ReadonlyMap<string, JsonSchema>,
): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (part: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      const definition = definitions.get(name);
      if (used.has(name) || definition === undefined) continue;
      used.add(name);
      visit(definition);
    }
  };
  visit(schema);
  return used;
}

function explained(schema: JsonSchema, name: string): JsonSchema {
  const title = TITLES[name];
  return { ...(title === undefined ? {} : { title }), ...withDescriptions(schema, name) };
}

/** The schema with a description beside every key that has a line in `KEYS`; `at` is where in the file it stands. */
function withDescriptions(schema: JsonSchema, at: string): JsonSchema {
  const result: JsonSchema = { ...schema };
  if (schema.properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => [key, describeKey(value, at, key)]),
    );
  }
  const within = `${at.split(/[.[]/)[0] ?? at}[]`;
  for (const key of ['anyOf', 'oneOf'] as const) {
    const either = schema[key];
    if (either !== undefined)
      result[key] = either.map((part) => (isSchema(part) ? withDescriptions(part, at) : part));
  }
  if (isSchema(schema.items)) result.items = withDescriptions(schema.items, within);
  if (isSchema(schema.additionalProperties)) {
    result.additionalProperties = withDescriptions(schema.additionalProperties, within);
  }
  return result;
}

function describeKey(value: unknown, at: string, key: string): JsonSchema {
  const schema = isSchema(value) ? withDescriptions(value, `${at}.${key}`) : {};
  const description = KEYS[keyOf(at, key)];
  return description === undefined ? schema : { ...schema, description };
}

/** Under which name a key is explained in `KEYS`. */
function keyOf(at: string, key: string): string {
  return key === '$schema' || key === 'schema' ? `*.${key}` : `${at}.${key}`;
}

function isSchemaEntry<T>(entry: [string, T]): entry is [string, T & JsonSchema] {
  return isSchema(entry[1]);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
