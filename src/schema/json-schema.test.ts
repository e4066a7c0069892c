import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from './json-schema';
import { KEYS, TITLES } from './json-schema-text';

const FOLDER = 'public/schema';
const schemas = jsonSchemas();

test('the published files are those of the code', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...schemas.keys()].toSorted());
});

test.each([...schemas])('%s is as the code gives it', (name, schema) => {
  const committed: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  // If this fails: node scripts/run.mjs scripts/write-schema.ts
  expect(committed).toEqual(schema);
});

/** Every object within a JSON value. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function propertiesOf(value: object): readonly (readonly [string, unknown])[] {
  const properties: unknown = Reflect.get(value, 'properties');
  return typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
}

describe('the schemas', () => {
  const objects = [...schemas.values()].flatMap(objectsIn);

  test('explain every key', () => {
    const bare = objects
      .flatMap(propertiesOf)
      .filter(
        ([key, value]) => key !== 'properties' && !Object.hasOwn(Object(value), 'description'),
      )
      .map(([key]) => key);
    expect(bare).toEqual([]);
  });

  test('use every explanation and title', () => {
    const used = new Set(
      objects.flatMap((object) => [
        Reflect.get(object, 'description'),
        Reflect.get(object, 'title'),
      ]),
    );
    const unused = [...Object.values(KEYS), ...Object.values(TITLES)].filter(
      (text) => !used.has(text),
    );
    expect(unused).toEqual([]);
  });

  test('are strict: an unknown key is an error', () => {
    const open = objects.filter(
      (object) =>
        Reflect.get(object, 'type') === 'object' &&
        Object.hasOwn(object, 'properties') &&
        Reflect.get(object, 'additionalProperties') !== false,
    );
    expect(open).toEqual([]);
  });

  test('demand what must be there, and not what has a default', () => {
    const timeline = JSON.stringify(schemas.get('timeline.v1.json'));
    expect(timeline).toContain('"required":["form","numbers","unit"]');
    expect(timeline).toContain('"default":"one"');
  });

  test('hold no reference that leads nowhere, and no definition that is not used', () => {
    for (const schema of schemas.values()) {
      const text = JSON.stringify(schema);
      const used = [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1] ?? '');
      expect([...new Set(used)].toSorted()).toEqual(Object.keys(schema.$defs ?? {}).toSorted());
    }
  });

  test('are where the data files look for them', () => {
    for (const name of ['sources', 'vocabulary', 'exchange-rates']) {
      const file: unknown = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
      expect(file).toMatchObject({ $schema: `../public/schema/${name}.v1.json` });
    }
  });
});
