import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { ROOT } from '../project';
import { embedPath } from '../build/pages/embed-pages';
import { sitePages } from '../build/pages/pages';
import { headersFor, parseHeadersFile, withBase, withPanels } from './headers-file';

describe('parseHeadersFile', () => {
  it('reads paths, their headers and nothing of comments', () => {
    const text =
      '# note\n\n/*\n  X-One: 1\n\t# another\n  X-Two: a: b\n/assets/*\r\n  X-Three: 3\r\n';
    expect(parseHeadersFile(text)).toEqual([
      {
        pattern: '/*',
        headers: [
          ['X-One', '1'],
          ['X-Two', 'a: b'],
        ],
      },
      { pattern: '/assets/*', headers: [['X-Three', '3']] },
    ]);
  });

  it.each([
    ['  X-One: 1', 'line 1: a header stands before the first path'],
    ['/a\n  X One: 1', 'line 2: expected "Name: value"'],
    ['/a\n  X-One', 'line 2: expected "Name: value"'],
    ['/a\n  X-One:', 'line 2: X-One has no value'],
    ['a\n  X-One: 1', 'line 1: a path starts with "/"'],
    ['/*/*\n  X-One: 1', 'line 1: a path has at most one "*"'],
    ['/a\n/b\n  X-One: 1', '/a has no headers'],
  ])('says where %j is wrong', (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message);
  });
});

describe('headersFor', () => {
  const rules = parseHeadersFile(
    '/*\n  X-All: 1\n/a.b/*\n  X-Below: 1\n/:page/\n  X-Page: 1\n/a.b/c\n  x-all: 2\n',
  );

  it.each([
    ['/', ['x-all']],
    ['/a.b/x/y', ['x-all', 'x-below']],
    ['/aXb/x', ['x-all']],
    ['/sales/', ['x-all', 'x-page']],
    ['/sales/more/', ['x-all']],
  ])('finds those of %s', (address, names) => {
    expect([...headersFor(rules, address).keys()]).toEqual(names);
  });

  it('joins the values of a header that two rules set', () => {
    expect(headersFor(rules, '/a.b/c').get('x-all')).toBe('1, 2');
  });
});

describe('withPanels', () => {
  const text = '/\n  X: 1\n# For each.\n/{panel}/*\n  X: 1\n  Y: 2\n/last\n  X: 1\n';

  it('writes the rule of a panel for each of them, and no other', () => {
    expect(
      parseHeadersFile(withPanels(text, ['sales', 'shops'])).map((rule) => rule.pattern),
    ).toEqual(['/', '/sales/*', '/shops/*', '/last']);
    expect(withPanels(text, ['shops'])).toBe(text.replace('{panel}', 'shops'));
    expect(parseHeadersFile(withPanels(text, []))).toHaveLength(2);
  });

  it('writes each of several such rules, for every panel', () => {
    const several = '/{panel}/\n  X: 1\n/{panel}/a.png\n  X: 2\n';
    const rules = parseHeadersFile(withPanels(several, ['sales', 'shops']));
    expect(rules.map((rule) => rule.pattern)).toEqual([
      '/sales/',
      '/shops/',
      '/sales/a.png',
      '/shops/a.png',
    ]);
  });

  it('refuses a file without one: a page would be served without its policy', () => {
    expect(() => withPanels('/\n  X: 1\n', ['sales'])).toThrow('no rule for {panel}');
  });
});

describe('withBase', () => {
  const text = '# /not\n/*\n  X-All: /path\n/\n  X-First: 1\n/a/*\n  X-A: 1\n';
  const patterns = (base: string): readonly string[] =>
    parseHeadersFile(withBase(text, base)).map(({ pattern }) => pattern);

  it('puts the base before each path, and before nothing else', () => {
    expect(patterns('/some/where/')).toEqual(['/some/where/*', '/some/where/', '/some/where/a/*']);
    expect(withBase(text, '/some/where/')).toContain('# /not\n');
    expect(withBase(text, '/some/where/')).toContain('X-All: /path');
    expect(withBase(text, '/')).toBe(text);
  });
});

describe('public/_headers', async () => {
  const written = await readFile(path.join(ROOT, 'public/_headers'), 'utf8');
  const panels = readRealRecord().vocabulary.panels.map(({ id }) => id);
  const rules = parseHeadersFile(withPanels(written, panels));
  const policy = headersFor(rules, '/').get('content-security-policy') ?? '';
  const directives = new Map(
    policy.split(';').map((text) => {
      const [name = '', ...values] = text.trim().split(' ');
      return [name, values.join(' ')] as const;
    }),
  );

  it('allows nothing that it does not name, and no code or style but files of the site', () => {
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('frame-src')).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  const files = readdirSync(path.join(ROOT, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map((entry) => path.relative(path.join(ROOT, 'public'), entry.parentPath) + `/${entry.name}`)
    .map((file) => (file.startsWith('/') ? file : `/${file}`));
  const isFramed = (file: string): boolean => file.startsWith('/embed/');
  const closed = [
    ...sitePages(readRealRecord()).all.map((page) => `/${page.path}`),
    ...files.filter((file) => !isFramed(file)),
    '/index.html',
    '/404.html',
    '/assets/index-abc.js',
    '/styles/app-abc.css',
    // What the build writes besides.
    '/robots.txt',
    '/sitemap.xml',
    '/sbom.json',
    '/licences.txt',
    '/SHA256SUMS',
    '/data/package.zip',
    '/data/package/claims.csv',
    ...sitePages(readRealRecord()).all.map((page) => `/${page.path}preview.png`),
  ];
  const open = [
    ...sitePages(readRealRecord()).all.map((page) => `/${embedPath(page)}`),
    ...files.filter(isFramed),
  ];

  it.each([
    ['lets nobody frame any page or file', closed, "'none'"],
    ['lets everybody frame each embedded page', open, '*'],
  ])('%s, by one rule each', (_title, addresses, ancestors) => {
    const policies = rules.filter(({ headers }) =>
      headers.some(([name]) => name === 'Content-Security-Policy'),
    );
    for (const address of addresses) {
      const found = policies.filter((rule) => headersFor([rule], address).size > 0);
      expect(found, address).toHaveLength(1);
      const own = headersFor(found, address).get('content-security-policy');
      expect(own, address).toContain(`frame-ancestors ${ancestors};`);
      // In all else the policies are one.
      const rest = (text = ''): string =>
        text.replace(/(?:frame-src 'self'; )?frame-ancestors \S+/, '');
      expect(rest(own), address).toBe(rest(policy));
    }
  });

  const pictures = sitePages(readRealRecord()).all.map((page) => `/${page.path}preview.png`);
  const isPicture = (address: string): boolean =>
    pictures.includes(address) || /^\/(?:icons\/|favicon)/.test(address);
  const lent = [...open, '/embed.js', '/styles/app-abc.css'];

  it.each([
    ['frames, their scripts and styles to whoever embeds them', lent, 'cross-origin'],
    ['previews and icons to whoever shows a link', closed.filter(isPicture), 'cross-origin'],
    [
      'to nobody else what is of the site alone, with or without index.html',
      closed
        .filter((address) => !isPicture(address) && address !== '/embed.js')
        .flatMap((address) => (address.endsWith('/') ? [address, `${address}index.html`] : address))
        .filter((address) => !lent.includes(address)),
      'same-origin',
    ],
  ])('lends %s', (_title, addresses, policyOf) => {
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses)
      expect(headersFor(rules, address).get('cross-origin-resource-policy'), address).toBe(
        policyOf,
      );
  });

  it('lets any program read the data, the schemas and what a frame needs, and nothing else', () => {
    const read = [...closed, ...open, ...lent].filter(
      (address) => headersFor(rules, address).get('access-control-allow-origin') === '*',
    );
    const isData = (address: string): boolean => /^\/(?:data|editions|schema)\//.test(address);
    expect(new Set(read)).toEqual(
      new Set([...closed.filter(isData), '/embed.js', '/styles/app-abc.css']),
    );
    expect(read.filter(isData).length).toBeGreaterThan(10);
  });

  it('sets no header twice for any path', () => {
    for (const address of [...closed, ...open, '/nowhere']) {
      const names = rules
        .filter((rule) => headersFor([rule], address).size > 0)
        .flatMap((rule) => rule.headers.map(([name]) => name.toLowerCase()));
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it('keeps only files whose names hold a hash for ever', () => {
    expect(headersFor(rules, '/assets/x.js').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/sales/').has('cache-control')).toBe(false);
  });
});
