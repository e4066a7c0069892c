import { describe, expect, it } from 'vitest';
import { embedHtml, embedPath } from './embed-pages';

const SHELL = `<html><head>
    <script src="/base/scheme.js"></script>
    <script type="module" src="/base/assets/index.js"></script>
  </head><body></body></html>`;
const PAGE = { path: 'sales/', title: 'Sales', description: 'Sold' };

describe('an embedded page', () => {
  it('stands below a folder of its own', () => {
    expect(embedPath(PAGE)).toBe('embed/sales/');
  });

  it('names the full page, and is left out by search engines', () => {
    const html = embedHtml(SHELL, PAGE, {
      canonical: '/base/sales/',
      fonts: [],
      data: [],
      social: [],
    });
    expect(html).toContain('<link rel="canonical" href="/base/sales/" />');
    expect(html).toContain('<meta name="robots" content="noindex" />');
  });

  it('starts the application, and without the colour scheme that was chosen for the site', () => {
    const html = embedHtml(SHELL, PAGE, { canonical: null, fonts: [], data: [], social: [] });
    expect(html).toContain('/base/assets/index.js');
    expect(html).not.toContain('scheme.js');
  });
});
