import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '@/domain/basics/canonical-json';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { Result } from '@/domain/basics/result';
import type { Dataset } from '@/domain/record/record';
import { readCompiled } from '@/io/compiled';
import { readEdition } from '@/io/read-edition';
import { checkNames, checkRecord } from '@/schema/check-record';
import type { RecordProblem } from '@/schema/record/problem';
import { parseBeside } from '@/schema/beside-file';
import { BESIDE, readRecord } from '@/schema/record/read-record';
import { wholeRecord } from '@/schema/record/whole-record';
import {
  arbBreakage,
  broken,
  hasFormOf,
  saysNoMore,
  TEXT_FORMS,
  VALUE_FORMS,
  type Breakage,
  type Form,
} from '@/testing/breakages';
import { fullRecord } from '@/testing/full-record';
import { compiledFiles } from '@/testing/compiled-files';
import { readRealRecord } from '@/testing/real-record';
import { ROOT } from '../project';
import { EDITIONS_FOLDER } from './data-set';
import { readEditionList, readRecordTexts, readSupplement } from './record-folder';

// Ten thousand of them take a core some seconds, and a busy machine as long as it likes.
vi.setConfig({ testTimeout: 600_000 });

const SEED = 20;
const DATA = path.join(ROOT, 'data');
/** Ten thousand in all, most where one costs least. */
const RUNS = {
  names: 1300,
  beside: 200,
  words: 600,
  figures: 200,
  compiledText: 1500,
  compiledForm: 4500,
  editionText: 300,
  editionForm: 1400,
};

/** What stands beside a record, and is no part of it. */
const LISTS = new Set(['editions.json', BESIDE]);
const real = new Map([...readRecordTexts(DATA)].filter(([name]) => !LISTS.has(name)));
const small = fullRecord();
const jsonOf = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...texts.keys()].filter((name) => name.endsWith('.json'));

/** Runs so many breakages, always the same ones. */
async function each(
  runs: number,
  breakages: fc.Arbitrary<Breakage>,
  hold: (breakage: Breakage) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(breakages, async (breakage) => hold(breakage)),
    {
      numRuns: runs,
      seed: SEED,
    },
  );
}

/** Every message says something, of a place that there is. */
function expectPlaces(
  problems: readonly RecordProblem[],
  texts: ReadonlyMap<string, string>,
): void {
  for (const { file, line, message } of problems) {
    const lines = (texts.get(file) ?? '').split('\n').length;
    expect(message).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
}

/** What JSON says; undefined where the text is none. */
function valueOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}

describe('a file that is broken is told, or says no more than before', () => {
  it(`where the form of a record is broken, or what it names (${RUNS.names} breakages)`, async () => {
    expect(checkNames(small)).toEqual([]);
    await each(RUNS.names, arbBreakage(jsonOf(small), VALUE_FORMS), (breakage) => {
      const before = small.get(breakage.file) ?? '';
      const after = broken(before, breakage);
      const texts = new Map(small).set(breakage.file, after);
      const problems = checkNames(texts);
      expectPlaces(problems, texts);
      if (problems.length > 0) return;
      expect(saysNoMore(valueOf(after), valueOf(before)), JSON.stringify(breakage)).toBe(true);
    });
  });

  it(`where the text of a file of the record is damaged (${RUNS.words} breakages)`, async () => {
    await each(RUNS.words, arbBreakage(jsonOf(real), TEXT_FORMS), (breakage) => {
      const before = real.get(breakage.file) ?? '';
      const after = broken(before, breakage);
      const texts = new Map([[breakage.file, after]]);
      const problems = readRecord(texts).problems.filter(({ file }) => file === breakage.file);
      expectPlaces(problems, texts);
      if (problems.length > 0) return;
      // A letter in a word or a digit in a figure: what it says is for the check of words and figures, and for editions.
      expect(hasFormOf(valueOf(after), valueOf(before)), JSON.stringify(breakage)).toBe(true);
    });
  });

  it(`where it is the list of records beside (${RUNS.beside} breakages)`, async () => {
    const before = readRecordTexts(DATA).get(BESIDE) ?? '';
    expect(parseBeside(JSON.parse(before)).ok).toBe(true);
    await each(RUNS.beside, arbBreakage([BESIDE], VALUE_FORMS), (breakage) => {
      const after = valueOf(broken(before, breakage));
      const result = parseBeside(after);
      expectSaid(result);
      if (!result.ok) return;
      // What a name means, and whether one is there twice, is checked against both records (`beside-list.test`).
      const isLeft = ['a name of nothing', 'an entry twice'].includes(breakage.form);
      expect(isLeft || saysNoMore(after, valueOf(before)), JSON.stringify(breakage)).toBe(true);
    });
  });

  it(`where a figure is another than its fragment says (${RUNS.figures} breakages)`, () => {
    const options = { languages: [] };
    const figures = /"numbers": \[\s*"([\d.]+)"/g;
    const name = 'timelines/sales.json';
    const text = small.get(name) ?? '';
    const spots = [...text.matchAll(figures)];
    const known = checkRecord(small, options).length;
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.integer({ min: 1, max: 999 }).map(String),
        (spot, figure) => {
          fc.pre(figure !== spot[1]);
          const at = spot.index + spot[0].lastIndexOf(spot[1] ?? '');
          const after = text.slice(0, at) + figure + text.slice(at + (spot[1] ?? '').length);
          const problems = checkRecord(new Map(small).set(name, after), options);
          expect(problems.length).toBeGreaterThan(known);
          expect(problems.map(({ message }) => message).join('\n')).toContain('does not say');
        },
      ),
      { numRuns: RUNS.figures, seed: SEED },
    );
  });
});

/** A file that the browser loads: its text as it was published, and how it is read. */
type Published = {
  readonly text: string;
  readonly read: (text: string) => Promise<Result<unknown>>;
};

function compiledOf(dataset: Dataset): ReadonlyMap<string, Published> {
  const { files, texts } = compiledFiles(dataset);
  return new Map(
    [files.reference, ...files.timelines].map((file) => [
      file.url,
      { text: texts[file.url] ?? '', read: async (text) => readCompiled(text, file) },
    ]),
  );
}

const supplement = readSupplement(DATA);
function editionOf(text: string): Published {
  const print = fingerprintOfText(text);
  return { text, read: async (read) => readEdition(read, print, supplement) };
}

function smallEdition(): string {
  const files = jsonOf(small).map((name) => [name, valueOf(small.get(name))]);
  return canonicalJson({ schema: 1, files: Object.fromEntries(files) as object });
}

describe('a file that the browser loads is the very one that was published, or is told', () => {
  const whole = wholeRecord(readRecord(small));
  if (whole === null) throw new Error('the small record cannot be read');
  const editions = readEditionList(DATA).map(({ id }) => {
    const text = readFileSync(path.join(ROOT, EDITIONS_FOLDER, `${id}.json`), 'utf8');
    return [id, editionOf(text)] as const;
  });

  it.each<
    [what: string, files: ReadonlyMap<string, Published>, forms: readonly Form[], runs: number]
  >([
    [
      'the text of the compiled record',
      compiledOf(readRealRecord()),
      TEXT_FORMS,
      RUNS.compiledText,
    ],
    ['what a compiled record says', compiledOf(whole), VALUE_FORMS, RUNS.compiledForm],
    ['the text of an edition', new Map(editions), TEXT_FORMS, RUNS.editionText],
    [
      'what an edition says',
      new Map([['small', editionOf(smallEdition())]]),
      VALUE_FORMS,
      RUNS.editionForm,
    ],
  ])('where it is %s ($3 breakages)', async (_what, files, forms, runs) => {
    for (const { text, read } of files.values())
      // oxlint-disable-next-line no-await-in-loop -- a handful
      expect((await read(text)).ok).toBe(true);
    await each(runs, arbBreakage([...files.keys()], forms), async (breakage) => {
      const file = files.get(breakage.file);
      if (file === undefined) throw new Error(breakage.file);
      const after = published(file.text, breakage);
      const result = await file.read(after);
      expect(result.ok, JSON.stringify(breakage)).toBe(after === file.text);
      expectSaid(result);
    });
  });
});

/** As it is published: without the spaces that people read by. */
function published(text: string, breakage: Breakage): string {
  const after = broken(text, breakage);
  const isValue = VALUE_FORMS.some((form) => form === breakage.form);
  return isValue ? JSON.stringify(JSON.parse(after)) : after;
}

function expectSaid(result: Result<unknown>): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { message } of result.problems) expect(message).not.toBe('');
}
