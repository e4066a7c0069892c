import { describe, expect, test } from 'vitest';
import { checkRecord } from '../check-record';
import { makeClaim, makeTexts } from '@/testing/make-record';
import { problemsOf } from '@/testing/problems-after';
import { appendIds } from './published-ids';
import { readRecord } from './read-record';

describe('published ids', () => {
  test('still exist, and are listed once', () => {
    const texts = makeTexts((draft) => {
      draft.published += 'c-0099\nc-0001\n';
    });
    expect(checkRecord(texts, { languages: ['en'] })).toEqual([
      {
        file: 'published-ids.txt',
        line: 8,
        path: '',
        message:
          'c-0099 was published and is not in the data any more; restore it (withdraw a claim instead)',
      },
      {
        file: 'published-ids.txt',
        line: 9,
        path: '',
        message: 'c-0001 is listed twice; leave the later one out',
      },
    ]);
  });

  test('are all ids that exist; said once a file', () => {
    const texts = makeTexts(({ sales }) =>
      sales.claims.push(makeClaim('c-0008'), makeClaim('c-0009')),
    );
    expect(problemsOf(texts)).toEqual([
      'timelines/sales.json claims[3].id c-0008: the id and 1 more below are not in published-ids.txt yet; when ready to publish, run `npm run data:check -- --publish`',
    ]);
    texts.delete('published-ids.txt');
    expect(problemsOf(texts)).toEqual([
      expect.stringContaining('published-ids.txt is missing; restore it'),
    ]);
  });

  test('are appended, and what is listed stays as it is', () => {
    const texts = makeTexts((draft) => {
      draft.published = '# mine\n\nc-0004\nc-0777';
      draft.sales.claims.reverse();
    });
    expect(appendIds(readRecord(texts))).toBe(
      '# mine\n\nc-0004\nc-0777\ngazette-2015\ncourant-2017\nc-0001\nc-0002\nc-0003\n',
    );
  });
});
