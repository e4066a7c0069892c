import { expect, it } from 'vitest';
import { markMessages, messagesIn } from './mark-messages';

const SOURCE = `/** Parts of a sentence. */
export type Parts = {
  readonly day: string;
};

export type FootMessages = {
  readonly what: string;
  /** For all pages. */
  readonly added: (
    pages: readonly { readonly path: string }[],
  ) => { readonly lead: string };
  readonly none: Readonly<Record<'a' | 'b', { readonly title: string }>>;
};
`;

it('each message is marked with its place, whatever comes before it', () => {
  expect(messagesIn(markMessages(SOURCE, 'foot.ts'))).toEqual([
    'foot.ts:7 what',
    'foot.ts:9 added',
    'foot.ts:11 lead',
    'foot.ts:12 none',
    'foot.ts:12 title',
  ]);
});

it('what is no message stays as it is, and so does all that is not a mark', () => {
  const marked = markMessages(SOURCE, 'foot.ts');
  expect(marked.slice(0, marked.indexOf('export type FootMessages'))).toBe(
    SOURCE.slice(0, SOURCE.indexOf('export type FootMessages')),
  );
  expect(marked.replaceAll(/\n\/\*\* @deprecated .*?\*\/ /g, '')).toBe(SOURCE);
});

it('is found again in what a linter says', () => {
  expect(messagesIn('`what` is deprecated. message foot.ts:7 what.')).toEqual(['foot.ts:7 what']);
});
