import { expect, it } from 'vitest';
import { withContent } from './page-content';

const SHELL =
  '<html><head>\n  </head><body><div id="root"></div>\n<noscript><p>needs JavaScript</p></noscript></body></html>';

it('puts the content before the app, and takes away what is no longer true', () => {
  const html = withContent(SHELL, {
    html: "<h1>$& $' 5 $</h1>",
    place: 'sales/',
    jsonLd: null,
    styleSheet: '/s.css',
  });
  expect(html).toContain(
    '<div id="first"><h1>$& $\' 5 $</h1></div>\n    <div id="root" data-place="sales/"></div>',
  );
  expect(html).toContain('<link rel="stylesheet" href="/s.css" />\n  </head>');
  expect(html).not.toContain('needs JavaScript');
  expect(html).not.toContain('ld+json');
});

it('lets nothing in the data end its script', () => {
  const jsonLd = { name: '</script><script>alert(1)</script><!--' };
  const html = withContent(SHELL, { html: '', place: null, jsonLd, styleSheet: '/s.css' });
  // What may stand at any address is of no place.
  expect(html).not.toContain('data-place');
  const json = /ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(jsonLd);
});

it('says so where the app has no place', () => {
  expect(() =>
    withContent('<html></html>', { html: '', place: null, jsonLd: null, styleSheet: '' }),
  ).toThrow('index.html has no <div id="root">');
});
