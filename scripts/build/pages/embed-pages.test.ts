import { describe, expect, it } from 'vitest';
import { embedHtml, embedPath, opensBeside } from './embed-pages';

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

  const plain = embedHtml(SHELL, PAGE, { canonical: null, fonts: [], data: [], social: [] });

  it('starts the application, and without the colour scheme that was chosen for the site', () => {
    expect(plain).toContain('/base/assets/index.js');
    expect(plain).not.toContain('scheme.js');
    expect(plain).toContain('<script src="/base/embed/frame.js"></script>');
  });
});

it('the links of a frame open beside the page around it, marks too, without any script', () => {
  expect(
    opensBeside(
      '<p><a href="/x/" aria-label="> 61 &lt; a">x</a> <a target="_blank" rel="noopener" href="/y/">y</a></p><svg><a href="/z/"><rect></rect></a></svg><abbr>z</abbr>',
    ),
  ).toBe(
    '<p><a href="/x/" aria-label="> 61 &lt; a" target="_blank" rel="noopener">x</a> <a target="_blank" rel="noopener" href="/y/">y</a></p><svg><a href="/z/" target="_blank" rel="noopener"><rect></rect></a></svg><abbr>z</abbr>',
  );
});
