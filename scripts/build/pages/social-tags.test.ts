import { expect, it } from 'vitest';
import { socialTags } from './social-tags';

const PAGE = { path: 'sales/', title: 'A "title"', description: 'Said & done' };

const contentsOf = (origin: string | null): ReadonlyMap<string, string> =>
  new Map(
    socialTags(PAGE, { base: '/x/', origin }, 'The site').map(({ key, content }) => [key, content]),
  );

it('name the picture of the page by its whole address, with its size and words', () => {
  const tags = contentsOf('https://example.org');
  expect(tags.get('og:url')).toBe('https://example.org/x/sales/');
  expect(tags.get('og:image')).toBe('https://example.org/x/sales/preview.png');
  expect(tags.get('twitter:image')).toBe('https://example.org/x/sales/preview.png');
  expect(tags.get('og:image:width')).toBe('1200');
  expect(tags.get('og:image:height')).toBe('630');
  expect(tags.get('og:image:alt')).toBe('Said & done');
  expect(tags.get('twitter:card')).toBe('summary_large_image');
});

it('start at the root of the host where nobody knows it, and are not on the page for nothing', () => {
  const tags = contentsOf(null);
  expect(tags.get('og:image')).toBe('/x/sales/preview.png');
  expect(tags.has('og:url')).toBe(false);
  expect(
    socialTags({ ...PAGE, path: '404.html' }, { base: '/', origin: null }, 'The site'),
  ).toEqual([]);
});
