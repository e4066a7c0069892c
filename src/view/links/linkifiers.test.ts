import { Autolinker } from 'autolinker';
import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { arbView, LINK_CONTEXT } from '@/testing/arb-view';
import { DEFAULT_VIEW } from '../view-state';
import { decodeAddress, encodeAddress } from './address';

const ORIGIN = 'https://record.example.org';
const linkifyIt = new LinkifyIt();
const markdownIt = new MarkdownIt({ linkify: true });

/** Each with its own settings: what it makes links of in a text. */
const LINKIFIERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'linkify-it': (text) => (linkifyIt.match(text) ?? []).map(({ url }) => url),
  linkifyjs: (text) => find(text, 'url').map(({ href }) => href),
  autolinker: (text) => Autolinker.parse(text, {}).map((match) => match.getAnchorHref()),
  'markdown-it': (text) => hrefsIn(markdownIt.render(text)),
  marked: (text) => hrefsIn(marked.parse(text, { async: false })),
};

function hrefsIn(html: string): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}

/** Links of pages that exist: what stands at an unknown place is not ours. */
const arbLink = arbView()
  .filter(({ place }) => place.page !== 'unknown')
  .map((view) => ORIGIN + encodeAddress(view, LINK_CONTEXT));

const WORDS = ['', 'See ', 'Look here: ', 'Sold 61 million?\n', '雷军 ', 'a\n\n', '1) ', '– '];

/** Around a link: its bytes are taken, and nothing else. */
const KEEPS: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', ' and more'],
  ['', '\nand more'],
  ['', '.'],
  ['', '. And more.'],
  ['', ', and more'],
  ['', '; and more'],
  ['', '!'],
  ['', '?'],
  ['', '...'],
  ['(', ')'],
  ['(', ').'],
  ['(see ', ', page 2)'],
  ['"', '"'],
  ['"', '",'],
  ['« ', ' »'],
  ['<', '>'],
  ['', '\u00a0!'],
  ['', ' –'],
];

/** Around a link: some linkifiers take a character too many, or see no link at all; none may break it. */
const OPENS: readonly (readonly [before: string, after: string])[] = [
  ['', ':'],
  ['', '?!'],
  ['[', ']'],
  ['{', '}'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['', '…'],
  ['', '。'],
  ['（', '）'],
  ['「', '」'],
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['~', '~'],
  ['`', '`'],
  ['', '–'],
  ['', '”.'],
];

describe.each(Object.entries(LINKIFIERS))('%s', (_, linksIn) => {
  it('2.16 keeps the bytes of a link in a sentence', () => {
    fc.assert(
      fc.property(
        arbLink,
        fc.constantFrom(...WORDS),
        fc.constantFrom(...KEEPS),
        (link, words, [before, after]) => {
          expect(linksIn(words + before + link + after)).toEqual([link]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('2.16 links what opens the same view, where it takes too much', () => {
    fc.assert(
      fc.property(arbLink, fc.constantFrom(...OPENS), (link, [before, after]) => {
        for (const href of linksIn(`See ${before}${link}${after}`)) {
          const { pathname, search } = new URL(href);
          const read = decodeAddress({ pathname, search }, LINK_CONTEXT);
          expect(ORIGIN + read.canonical).toBe(link);
          expect(read.issues).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['.._', '..-', 'a...-b', 'a.._b', '..a', 'a..'])('2.16 keeps dots: q=%s', (q) => {
    const link = ORIGIN + encodeAddress({ ...DEFAULT_VIEW, q }, LINK_CONTEXT);
    expect(linksIn(`See ${link} and more`)).toEqual([link]);
  });

  it('2.16 finds two links in one line', () => {
    fc.assert(
      fc.property(arbLink, arbLink, (one, other) => {
        expect(linksIn(`From ${one} to ${other}, and back.`)).toEqual([one, other]);
      }),
      { numRuns: 100 },
    );
  });
});
