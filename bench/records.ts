import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Timeline = {
  readonly schema: number;
  readonly theme: string;
  readonly claims: readonly Entry[];
};

/**
 * Writes a record of any size in the published format: the claims of another one over and over, each with an id, a year and
 * a figure of its own. What editors have found in the first is left out: it names claims. The same size gives the same
 * record.
 */
export function writeRecord(folder: string, from: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'timelines'), { recursive: true });
  for (const name of ['vocabulary.json', 'sources.json', 'exchange-rates.json'])
    cpSync(path.join(from, name), path.join(folder, name));
  writeJson(path.join(folder, 'conflicts.json'), { schema: 2, assessments: [] });
  writeJson(path.join(folder, 'promises.json'), { schema: 2, promises: [], verdicts: [] });
  const random = makeRandom(size);
  const files = readdirSync(path.join(from, 'timelines')).toSorted();
  const timelines = files.map((file) => readTimeline(path.join(from, 'timelines', file)));
  const all = timelines.reduce((sum, { claims }) => sum + claims.length, 0);
  let before = 0;
  for (const [index, { claims, ...timeline }] of timelines.entries()) {
    const share = Math.round((claims.length / all) * size);
    const count = index === timelines.length - 1 ? size - before : share;
    const made = makeClaims(claims, before, count, random);
    before += count;
    writeJson(path.join(folder, 'timelines', files[index] ?? ''), { ...timeline, claims: made });
  }
}

function makeClaims(
  templates: readonly Entry[],
  before: number,
  count: number,
  random: () => number,
): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => {
    const template = templates[at % templates.length];
    if (template === undefined) throw new Error('A timeline without claims cannot be repeated');
    return vary(template, `c-${String(before + at + 1).padStart(4, '0')}`, random);
  });
}

function readTimeline(file: string): Timeline {
  return JSON.parse(readFileSync(file, 'utf8')) as Timeline;
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

/** The same claim of another year, with another figure. */
function vary(template: Entry, id: string, random: () => number): Entry {
  const year = String(2010 + Math.floor(random() * 10));
  const { restates: _restates, withdrawn: _withdrawn, derived: _derived, ...rest } = template;
  return {
    ...rest,
    id,
    ...('period' in rest ? { period: year } : {}),
    ...(isQuantity(rest['quantity'])
      ? {
          quantity: { ...rest['quantity'], numbers: numbersNear(rest['quantity'].numbers, random) },
        }
      : {}),
  };
}

type Quantity = { readonly numbers: readonly string[] };

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'numbers' in value;
}

function numbersNear(numbers: readonly string[], random: () => number): readonly string[] {
  const factor = 0.5 + random();
  return numbers.map((number) => String(Math.max(1, Math.round(Number(number) * factor))));
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d_2b_79_f5) % 0x1_00_00_00_00;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
