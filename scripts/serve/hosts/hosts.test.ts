import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { sitePages } from '../../build/pages/pages';
import { ROOT } from '../../project';
import { headersFor, parseHeadersFile, withBase, withPanels } from '../headers-file';
import { caddyfile } from './caddy';
import { quoted } from './host';
import { nginxConfig } from './nginx';

const record = readRealRecord();
const written = withPanels(
  readFileSync(path.join(ROOT, 'public', '_headers'), 'utf8'),
  record.vocabulary.panels.map(({ id }) => id),
);
const pages = sitePages(record).all.map((page) => page.path);
const PATHS = [
  ...pages.filter((_, index) => index % 20 === 0),
  '',
  'embed/',
  'embed/targets/',
  'embed.js',
  'embedxjs',
  'assets/a.js',
  'editions/a.json',
  '404.html',
  'data/package.zip',
  'nowhere',
  'nowhere/',
  'SHA256SUMS',
  'sbom.json',
];

/** What one regular expression finds, all its groups as texts. */
function groups(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1));
}

/** The headers that nginx adds to an answer, by its configuration read as nginx reads it: the first pattern that matches. */
function byNginx(config: string, status: number, uri: string): ReadonlyMap<string, string> {
  const maps = new Map(
    groups(config, /^map (\S+|"[^"]*") (\$\w+) \{\n([\s\S]*?)^\}/gm).map(([of, name, body]) => {
      const key = (of ?? '').replaceAll('"', '').replace('$status', String(status));
      const value = key.replace('$uri', () => uri);
      const rows = groups(body ?? '', /^ {2}"~(.*)" "(.*)";$/gm);
      const row = rows.find(([pattern = '']) => new RegExp(pattern, 'u').test(value));
      const [other] = groups(body ?? '', /^ {2}default "(.*)";$/gm);
      return [name, row?.[1] ?? other?.[0] ?? 'no default'] as const;
    }),
  );
  const added = groups(config, /^ {2}add_header (\S+) (\$\w+) always;$/gm).map(
    ([name = '', variable = '']) => [name.toLowerCase(), maps.get(variable) ?? 'no map'] as const,
  );
  return new Map(added.filter(([, value]) => value !== ''));
}

/** The same of Caddy: every matcher that matches, of which each sets its header. */
function byCaddy(config: string, uri: string): ReadonlyMap<string, string> {
  const found = new Map([['cache-control', 'no-cache']]);
  const [before = ''] = config.split('handle_errors');
  for (const [matcher = '', pattern = ''] of groups(before, /^ {2}(@rule\d+) path "(.*)"$/gm)) {
    const parts = pattern
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
    const source = pattern.endsWith('*')
      ? `${parts.slice(0, -1).join('[^/]+')}.*`
      : parts.join('[^/]+');
    if (!new RegExp(`^${source}$`, 'u').test(uri)) continue;
    const set = new RegExp(`^ {2}header ${matcher} (\\S+) "(.*)"$`, 'gm');
    for (const [name = '', value = ''] of groups(before, set)) found.set(name.toLowerCase(), value);
  }
  return found;
}

describe.each(['/', '/some/where/'])('a configuration for a site at %s', (base) => {
  const rules = parseHeadersFile(withBase(written, base));
  const site = { rules, base, root: '/var/www', listen: '8080' };
  const due = (uri: string): ReadonlyMap<string, string> =>
    new Map([['cache-control', 'no-cache'], ...headersFor(rules, uri)]);

  it('sets with nginx the headers of the rules, and those of a file that is there for as long only', () => {
    const config = nginxConfig(site);
    for (const address of PATHS) {
      const uri = base + address;
      expect(byNginx(config, 200, uri), uri).toEqual(due(uri));
      expect(byNginx(config, 404, uri).get('cache-control'), uri).toBe('no-cache');
      // As nginx knows a folder once it has found its index.
      if (uri.endsWith('/'))
        expect(byNginx(config, 200, `${uri}index.html`), uri).toEqual(due(uri));
    }
    expect(config).toContain(`error_page 404 ${base}404.html;`);
  });

  it('sets with Caddy the same', () => {
    const config = caddyfile(site);
    for (const address of PATHS)
      expect(byCaddy(config, base + address)).toEqual(due(base + address));
    expect(config).toContain(`rewrite * ${base}404.html`);
  });
});

describe('what a host would read as something else', () => {
  it.each(['a"b', '$uri', 'a{b}', 'a`b', 'a\nb', 'ends in \\'])('is refused: %j', (text) => {
    expect(() => quoted(text)).toThrow('cannot be written out for a host');
  });
});
