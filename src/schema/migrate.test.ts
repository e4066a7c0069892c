import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSource } from '@/testing/make-claim';
import { makeDraft } from '@/testing/make-record';
import { checkRecord } from './check-record';
import { parseEdition, parseSupplement } from './edition';
import { toCurrent } from './migrate';
import { parseAssessments, parsePromises, parseTimeline } from './parse';

const FIRST = { schema: 1 } as const;

describe('a file of version 1', () => {
  test('of assessments knew conflicts only', () => {
    const old = {
      ...FIRST,
      assessments: [
        {
          id: 'a-quarrel',
          key: 'revenue world 2015 target sold',
          title: { en: 'A quarrel' },
          reasons: ['slip'],
          note: { en: 'So it is.' },
          evidence: [],
        },
      ],
    };
    expect(parseAssessments(old)).toMatchObject({
      ok: true,
      value: [{ id: 'a-quarrel', kind: 'conflict', sides: [], slips: [] }],
    });
  });

  test('of promises put none together', () => {
    expect(parsePromises({ ...FIRST, verdicts: [] })).toEqual({
      ok: true,
      value: { promiseGroups: [], verdicts: [] },
    });
  });

  test('of claims knew neither presence nor forecast', () => {
    const [claim] = makeDraft().sales.claims;
    const old = { ...FIRST, theme: 'sales', claims: [claim] };
    expect(parseTimeline(old, [makeSource()])).toMatchObject({
      ok: true,
      value: { claims: [{ presence: null, forecast: false }] },
    });
  });

  test('is at fault where it was at fault, by its own line', () => {
    const draft = makeDraft();
    const texts = new Map([
      ['conflicts.json', '{\n "schema": 1,\n "assessments": [],\n "more": 1\n}'],
      ['vocabulary.json', JSON.stringify(draft.vocabulary)],
      ['sources.json', JSON.stringify(draft.sources)],
      ['exchange-rates.json', JSON.stringify(draft.rates)],
      ['promises.json', JSON.stringify(draft.promises)],
    ]);
    const found = checkRecord(texts, { languages: ['en'] }).filter(
      ({ file }) => file === 'conflicts.json',
    );
    expect(found).toMatchObject([{ line: 4, path: 'more' }]);
  });
});

test('a file of today, of tomorrow or of anything else is left as it is', () => {
  for (const file of [{ schema: 2 }, { schema: 3 }, [], null, 'text', {}]) {
    expect(toCurrent('conflicts', file)).toBe(file);
  }
});

test.each(readdirSync('public/editions'))('the published edition %s still opens', (name) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const supplement = parseSupplement(read(path.join('data', 'editions.json')));
  const edition = parseEdition(
    read(path.join('public', 'editions', name)),
    supplement.ok ? supplement.value : null,
  );
  expect(edition.ok).toBe(true);
});
