import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step, type Segment } from '../json-path';
import { problemAt, readJsonFile } from './json-file';

const at = (problems: readonly { line: number; path: string; message: string }[]) =>
  problems.map(({ line, path, message }) => `${line} ${path} ${message}`);

describe('readJsonFile', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { file, readable, problems } = readJsonFile('a.json', text);
        expect({ readable, problems }).toEqual({ readable: true, problems: [] });
        expect(file.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    [
      '{\n  "a": 1,\n  // no\n  "b": 2\n}',
      '3  is not JSON: invalid comment token; mend that line or the one before it',
    ],
    [
      '{\n  "a": 1,\n}',
      '3  is not JSON: property name expected; mend that line or the one before it',
    ],
    [
      '{\n  "a": [1\n',
      '3  is not JSON: close bracket expected; mend that line or the one before it',
    ],
    ['  ', '1  is empty; restore the file'],
    ['{} {}', '1  is not JSON: end of file expected; mend that line or the one before it'],
  ])('refuses %j and says where', (text, problem) => {
    const { readable, problems } = readJsonFile('a.json', text);
    expect(readable).toBe(false);
    expect(at(problems)).toEqual([problem]);
  });

  test('reports a key that stands twice, at its second place', () => {
    const text = '{\n  "list": [{\n    "id": "x",\n    "id": "y"\n  }]\n}';
    const { readable, problems } = readJsonFile('a.json', text);
    expect(readable).toBe(true);
    expect(at(problems)).toEqual([
      '4 list[0].id y: stands twice in one object; keep one of the two',
    ]);
  });

  test('is total, and refuses exactly what JSON.parse refuses', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat())
        .map(([json, cutAt]) => json.slice(0, cutAt % (json.length + 1))),
    );
    fc.assert(
      fc.property(text, (input) => {
        expect(readJsonFile('a.json', input).readable).toBe(isJson(input));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('problemAt', () => {
  const text =
    '{\n  "claims": [\n    {\n      "id": "c-0001",\n      "kind": "plan"\n    }\n  ]\n}';
  const { file } = readJsonFile('a.json', text);

  test.each([
    [[], 1, '', 'x'],
    [['claims', 0, 'kind'], 5, 'claims[0].kind', 'c-0001: x'],
    [['claims', 0, 'gloss', 'en'], 3, 'claims[0].gloss.en', 'c-0001: x'],
    [['claims', 7], 2, 'claims[7]', 'x'],
  ] as const)('points for %j at line %i', (path, line, printed, message) => {
    expect(problemAt(file, path, 'x')).toMatchObject({
      file: 'a.json',
      line,
      path: printed,
      message,
    });
  });

  test('points at the node: the value stands at the offset, the offset on the line', () => {
    const pathIn = (value: unknown, picks: readonly number[]): readonly Segment[] => {
      const [pick = 0, ...rest] = picks;
      if (picks.length === 0 || typeof value !== 'object' || value === null) return [];
      const keys: readonly Segment[] = Array.isArray(value)
        ? [...value.keys()]
        : Object.keys(value);
      const key = keys[pick % Math.max(1, keys.length)];
      return key === undefined ? [] : [key, ...pathIn(step(value, key), rest)];
    };
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (value, picks, indent) => {
          const json = JSON.stringify(value, null, indent);
          const reading = readJsonFile('a.json', json);
          const path = pathIn(reading.file.value, picks);
          const { offset, line } = problemAt(reading.file, path, 'x');
          const node = path.reduce<unknown>(step, reading.file.value);
          const printed = JSON.stringify(node, null, indent).split('\n')[0] ?? '';
          expect(json.startsWith(printed, offset)).toBe(true);
          expect(
            json
              .split('\n')
              .slice(0, line - 1)
              .join('\n').length,
          ).toBeLessThanOrEqual(offset);
          expect(json.split('\n')[line - 1]).toContain(printed);
        },
      ),
    );
  });
});
