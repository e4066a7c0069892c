import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeViewBibtex, citeViewCsl, type ViewCitation } from './view';

const CITATION: ViewCitation = {
  title: 'From 12.6 to 74.3 bn CNY in two years',
  record: 'On the record',
  edition: '2026-11-22',
  asof: null,
  link: 'https://example.org/revenue/?years=2013..2015&v=1',
  accessed: '2026-12-01',
};

describe('a view, cited', () => {
  test('is an entry of BibTeX with its link and the day on which it was looked at', () => {
    expect(citeViewBibtex(CITATION, '50 % of it').split('\n')).toEqual([
      '@misc{record-view,',
      '  title = {{From 12.6 to 74.3 bn CNY in two years}},',
      String.raw`  howpublished = {On the record, \url{https://example.org/revenue/?years=2013..2015&v=1}},`,
      '  year = {2026},',
      '  urldate = {2026-12-01},',
      String.raw`  note = {50 \% of it},`,
      '}',
    ]);
  });

  test('is CSL-JSON, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, note) => {
        expect(JSON.parse(citeViewCsl({ ...CITATION, title }, note))).toEqual([
          {
            id: 'record-view',
            type: 'webpage',
            title,
            'container-title': 'On the record',
            issued: { 'date-parts': [[2026, 11, 22]] },
            accessed: { 'date-parts': [[2026, 12, 1]] },
            URL: CITATION.link,
            note,
          },
        ]);
      }),
    );
  });
});
