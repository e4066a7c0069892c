import { describe, expect, it } from 'vitest';
import { COLOURS } from '@/domain/record/record';
import { FIVE_PANELS, TWO_RECORD } from '@/testing/panel-records';
import tokens from '@/styles/tokens.css?raw';
import { withPanels } from '../../serve/headers-file';
import { panelPages } from './panel-pages';
import { sitemapXml } from './sitemap';

describe('the pages of panels', () => {
  it('are those of the record, by their ids, with the words that it gives them', () => {
    expect(panelPages(FIVE_PANELS).at(-1)).toEqual({
      path: 'shops/',
      title: 'Shops – A record',
      description: 'How many shops it had.',
    });
    expect(panelPages(FIVE_PANELS)).toHaveLength(5);
    expect(panelPages(TWO_RECORD.vocabulary).map(({ path }) => path)).toEqual([
      'sales/',
      'strategy/',
    ]);
  });

  it('stand in the sitemap, and have their headers', () => {
    const site = { base: '/', origin: 'https://example.org' };
    expect(sitemapXml(panelPages(FIVE_PANELS), site, '2020-01-01')).toContain(
      '<loc>https://example.org/shops/</loc>',
    );
    const headers = withPanels('/{panel}/*\n  X: 1\n', ['shops']);
    expect(headers).toContain('/shops/*\n  X: 1');
  });

  it('have a colour whichever of them a panel takes', () => {
    for (const colour of COLOURS) expect(tokens).toContain(`[data-colour='${colour}']`);
  });
});
