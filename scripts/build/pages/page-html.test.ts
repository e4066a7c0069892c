import { describe, expect, it } from 'vitest';
import { pageHtml } from './page-html';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Placeholder</title>
    <meta name="description" content="Placeholder" />
    <link rel="canonical" href="/placeholder" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.svg" />
    <script type="module" src="/assets/index.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
const PAGE = { path: 'sales/', title: 'Sales & "more" <now>', description: 'What $& was "sold"' };
const HEAD = {
  canonical: '/sales/',
  fonts: ['/assets/a.woff2'],
  data: ['/assets/sales-1.json'],
  social: [{ attribute: 'property', key: 'og:title', content: 'Sales & "more"' }],
} as const;

describe('pageHtml', () => {
  it('puts the tags of the page in the place of those that are there, and keeps all else', () => {
    expect(pageHtml(SHELL, PAGE, HEAD)).toBe(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Sales &amp; &quot;more&quot; &lt;now&gt;</title>
    <meta name="description" content="What $&amp; was &quot;sold&quot;" />
    <link rel="canonical" href="/sales/" />
    <meta property="og:title" content="Sales &amp; &quot;more&quot;" />
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/a.woff2" />
    <link rel="preload" as="fetch" crossorigin media="(scripting: enabled)" href="/assets/sales-1.json" />
    <link rel="icon" href="/favicon.svg" />
    <script type="module" src="/assets/index.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`);
  });

  it('can be made again from a page that it made', () => {
    const other = pageHtml(SHELL, { path: '', title: 'Other', description: 'Other' }, HEAD);
    const again = pageHtml(other, PAGE, { ...HEAD, fonts: [], data: [] });
    expect(again).toBe(pageHtml(SHELL, PAGE, HEAD));
  });

  it('keeps a page without an address out of search engines', () => {
    const html = pageHtml(SHELL, PAGE, { canonical: null, fonts: [], data: [], social: [] });
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).not.toContain('canonical');
  });

  it('names the page to those without JavaScript, where the page holds nothing else', () => {
    const words =
      '<noscript>\n      <h1>On the record</h1>\n      <p>needs JavaScript</p>\n    </noscript>';
    const html = pageHtml(SHELL.replace('</body>', `${words}</body>`), PAGE, HEAD);
    expect(html).toContain(
      '<noscript>\n      <h1>Sales &amp; &quot;more&quot; &lt;now&gt;</h1>\n      <p>needs JavaScript</p>',
    );
  });

  it('manages with a head that holds nothing', () => {
    const html = pageHtml('<html><head></head><body></body></html>', PAGE, HEAD);
    expect(html).toMatch(/^<html><head>\n {4}<title>[\s\S]*<\/head><body><\/body><\/html>$/);
  });

  it('says so where there is no head', () => {
    expect(() => pageHtml('<div></div>', PAGE, HEAD)).toThrow('index.html has no <head>');
  });
});
