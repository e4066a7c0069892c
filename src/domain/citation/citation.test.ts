import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import type { Source } from '../record/record';
import { citeBibtex, escapeBibtex } from './bibtex';
import { citationOf, type Citation } from './citation';
import { citeCslJson, type CslItem } from './csl';
import { quoted } from './quote';

const LINK = 'https://example.org/claims/c-0001/';

function cite(source: Partial<Source> = {}): Citation {
  const claim = makeClaim({ via: ['lei-jun'] });
  const dataset = makeDataset([claim], { sources: [makeSource(source)] });
  const found = citationOf(dataset, claim, {
    nameOf: (id) => id.toUpperCase(),
    recordTitle: 'A record',
    link: LINK,
    accessed: '2026-11-26',
  });
  if (found === null) throw new Error('the source was made');
  return found;
}

const days = (earliest: string, latest: string): Pick<Source, 'public'> => ({
  public: { earliest, latest, basis: { en: 'printed' } },
});

/** The one item of the CSL-JSON of a citation. */
function itemOf(citation: Citation, note: string): Partial<CslItem> {
  const items = JSON.parse(citeCslJson(citation, note)) as readonly CslItem[];
  return items[0] ?? {};
}

/** Fields of the schema of CSL items, of those that this program may write. */
const CSL_FIELDS =
  'id type title author contributor container-title publisher issued accessed URL language archive archive_location note'.split(
    ' ',
  );

describe('a citation', () => {
  test('names speaker, chain, words, source, place and this record', () => {
    expect(cite()).toMatchObject({
      claim: 'c-0001',
      speaker: 'XIAOMI',
      via: ['LEI-JUN'],
      words: { text: 'then 61 million in 2014', language: 'en' },
      title: 'Phones sold',
      publisher: 'The Gazette',
      url: 'https://example.org/phones',
      paragraph: 2,
      record: { title: 'A record', edition: '2020-01-01', link: LINK },
    });
  });

  test('is none of a claim whose source is not on record', () => {
    const claim = makeClaim({ source: 'nowhere' });
    const words = { nameOf: String, recordTitle: '', link: '', accessed: '2026-11-26' };
    expect(citationOf(makeDataset([claim]), claim, words)).toBeNull();
  });
});

describe('as CSL-JSON', () => {
  test('it is a list of one item, in fields that the schema knows', () => {
    const read: unknown = JSON.parse(citeCslJson(cite({ author: 'A. Writer' }), 'a note'));
    expect(read).toEqual([
      {
        id: 'c-0001',
        type: 'webpage',
        title: 'Phones sold',
        author: [{ literal: 'A. Writer' }],
        contributor: [{ literal: 'XIAOMI' }],
        'container-title': 'The Gazette',
        publisher: 'The Gazette',
        issued: { 'date-parts': [[2015, 7, 2]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: 'https://example.org/phones',
        language: 'en',
        archive: 'A record',
        archive_location: LINK,
        note: 'a note',
      },
    ]);
    const item = itemOf(cite({ author: 'A. Writer' }), 'a note');
    expect(Object.keys(item).toSorted()).toEqual(CSL_FIELDS.toSorted());
  });

  test('an author who is not known is left out, and days that are not certain are a span', () => {
    const item = itemOf(cite(days('2015-04-24', '2015-05-01')), '');
    expect(item).not.toHaveProperty('author');
    expect(item.issued).toEqual({
      'date-parts': [
        [2015, 4, 24],
        [2015, 5, 1],
      ],
      circa: true,
    });
  });

  test('it survives being written and read, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, note) => {
        expect(itemOf(cite({ title }), note)).toMatchObject({ title, note });
      }),
    );
  });
});

describe('as BibTeX', () => {
  test('it is an entry with the month only where it is certain', () => {
    expect(citeBibtex(cite(), 'a note').split('\n')).toEqual([
      '@misc{record-c-0001,',
      '  author = {{The Gazette}},',
      '  title = {{Phones sold}},',
      String.raw`  howpublished = {The Gazette, \url{https://example.org/phones}},`,
      '  year = {2015},',
      '  month = jul,',
      '  urldate = {2026-11-26},',
      '  language = {en},',
      '  note = {a note},',
      '}',
    ]);
    expect(citeBibtex(cite(days('2015-01-01', '2015-12-31')), '')).not.toContain('month');
    expect(citeBibtex(cite(days('2014-12-01', '2015-01-31')), '')).not.toContain('year');
  });

  test('what LaTeX gives a meaning to is escaped', () => {
    expect(escapeBibtex(String.raw`50 % & {more} #1 $5 a_b x^2 ~ \ "so"`)).toBe(
      String.raw`50 \% \& \{more\} \#1 \$5 a\_b x\textasciicircum{}2 \textasciitilde{} \textbackslash{} {"}so{"}`,
    );
    expect(escapeBibtex('a\n  b')).toBe('a b');
    expect(escapeBibtex('« 16 milliards », détrôné, 小米')).toBe('« 16 milliards », détrôné, 小米');
  });

  test('an address stays as it is but for what would end its braces', () => {
    const entry = citeBibtex(cite({ url: 'https://example.org/a_b?x=1&y=%20{z}#top' }), '');
    expect(entry).toContain(String.raw`\url{https://example.org/a_b?x=1&y=%20%7Bz%7D#top}`);
  });

  test('braces balance, and nothing breaks out of its field, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (title, note, url) => {
        const entry = citeBibtex(cite({ title, url }), note);
        let depth = 0;
        for (const [brace] of entry.replaceAll(/\\[{}]/g, '').matchAll(/[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.split('\n')).toHaveLength(10);
      }),
    );
  });
});

test.each([
  ['fr', '«\u00a0mot\u00a0»'],
  ['de', '„mot“'],
  ['nl', '‘mot’'],
  ['en', '“mot”'],
  ['xx', '“mot”'],
])('words in %s stand in the marks of their language', (language, expected) => {
  expect(quoted('mot', language)).toBe(expected);
});
