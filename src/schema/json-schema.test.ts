import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { step } from './json-path';
import { jsonSchemas } from './json-schema';
import { KEYS, TITLES } from './json-schema-text';

const FOLDER = 'public/schema';
const schemas = jsonSchemas();

/** Earlier versions, which files out in the world may name. */
const EARLIER = /\.v1\.json$/;

test('the published files are those of the code, and those of earlier versions, which stay', () => {
  const files = readdirSync(FOLDER);
  const today = files.filter((name) => !EARLIER.test(name));
  expect(today.toSorted()).toEqual([...schemas.keys()].toSorted());
  expect(files.filter((name) => EARLIER.test(name))).toHaveLength(6);
});

test.each([...schemas])('%s is as the code gives it', (name, schema) => {
  const committed: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  // If this fails: node scripts/run.mjs scripts/record/write-schema.ts
  expect(committed).toEqual(schema);
});

/** Every object within a JSON value. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('the schemas', () => {
  const objects = [...schemas.values()].flatMap(objectsIn);
  const valuesOf = (key: string): readonly unknown[] =>
    objects.filter((object) => Object.hasOwn(object, key)).map((object) => step(object, key));

  test('explain every key', () => {
    const bare = valuesOf('properties')
      .flatMap((properties) => Object.entries(properties ?? {}))
      .filter(([, schema]) => step(schema, 'description') === undefined)
      .map(([key]) => key);
    expect(bare).toEqual([]);
  });

  test('use every explanation and title', () => {
    const used = new Set([...valuesOf('description'), ...valuesOf('title')]);
    const texts = [...Object.values(KEYS), ...Object.values(TITLES)];
    expect(texts.filter((text) => !used.has(text))).toEqual([]);
  });

  test('are strict: an unknown key is an error', () => {
    const open = objects.filter(
      (object) =>
        step(object, 'type') === 'object' &&
        Object.hasOwn(object, 'properties') &&
        step(object, 'additionalProperties') !== false,
    );
    expect(open).toEqual([]);
  });

  test('demand what must be there, and not what has a default', () => {
    const timeline = JSON.stringify(schemas.get('timeline.v2.json'));
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
      expect(file).toMatchObject({ $schema: `../public/schema/${name}.v2.json` });
    }
  });
});
