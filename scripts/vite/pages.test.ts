import { describe, expect, it } from 'vitest';
import { PANELS } from '@/panels/registry';
import { PAGES } from './pages';

describe('PAGES', () => {
  it('are the first page and one for each panel', () => {
    expect(PAGES.map(({ path }) => path)).toEqual(['', ...PANELS.map(({ id }) => `${id}/`)]);
  });

  it('say each something else, in as many words as a search engine shows', () => {
    expect(new Set(PAGES.map(({ title }) => title)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ description }) => description)).size).toBe(PAGES.length);
    for (const { description } of PAGES) expect(description.length).toBeLessThanOrEqual(160);
  });
});
