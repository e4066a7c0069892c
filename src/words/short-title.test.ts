import { expect, test } from 'vitest';
import { shortTitle } from './short-title';

const say = ({ en }: { readonly en: string }): string => en;
const years = { from: 2001, to: 2009 };

test.each([
  ['The book of Acme, 2001–2009', 'The book of Acme'],
  ['The book of Acme 2001-2009', 'The book of Acme'],
  // Years that are not those of the record belong to the name.
  ['The book of Acme, 1901–1909', 'The book of Acme, 1901–1909'],
  ['2001–2009: the book', '2001–2009: the book'],
])('%s is in short %s', (title, short) => {
  expect(shortTitle({ title: { en: title }, years }, say)).toBe(short);
});
