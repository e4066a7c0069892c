import { expect, it } from 'vitest';
import { NOT_FOUND } from './pages';
import { socialTags } from './social-tags';

const PAGE = { path: 'sales/', title: 'A "title"', description: 'Said & done' };

it('name the picture of the page by its whole address, with its size and words', () => {
  const tags = socialTags(PAGE, { base: '/x/', origin: 'https://example.org' });
  expect(tags).toContain(
    '<meta property="og:image" content="https://example.org/x/sales/preview.png" />',
  );
  expect(tags).toContain(
    '<meta name="twitter:image" content="https://example.org/x/sales/preview.png" />',
  );
  expect(tags).toContain('<meta property="og:image:width" content="1200" />');
  expect(tags).toContain('<meta property="og:image:height" content="630" />');
  expect(tags).toContain('<meta property="og:image:alt" content="Said &amp; done" />');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
});

it('start at the root of the host where nobody knows it, and are not on the page for nothing', () => {
  const tags = socialTags(PAGE, { base: '/x/', origin: null });
  expect(tags).toContain('<meta property="og:image" content="/x/sales/preview.png" />');
  expect(socialTags(NOT_FOUND, { base: '/', origin: null })).toEqual([]);
});
