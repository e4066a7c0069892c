import { describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { sitePages } from '../pages/pages';
import { jsonLdOf, type LinkedSite } from './json-ld';

const dataset = readRealRecord();
const pages = sitePages(dataset).all;
const site: LinkedSite = {
  dataset,
  address: 'https://example.org/x/',
  base: '/x/',
  license: 'MIT',
  description: pages[0]?.description ?? '',
};
const pageAt = (path: string) => {
  const page = pages.find((known) => known.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
};

describe('what a page says to machines', () => {
  it.each(['', 'sales/', 'claims/', 'sources/'])('/%s is a data set with its terms', (path) => {
    const page = pageAt(path);
    expect(jsonLdOf(page, site)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: page.title,
      description: page.description,
      url: `https://example.org/x/${path}`,
      license: 'https://spdx.org/licenses/MIT.html',
      temporalCoverage: `${dataset.vocabulary.years.from}/${dataset.vocabulary.years.to}`,
      creator: { name: dataset.vocabulary.title.en },
    });
  });

  it('a claim is a claim, where it stands and in which words, without a rating', () => {
    for (const claim of dataset.claims) {
      const said = jsonLdOf(pageAt(`claims/${claim.id}/`), site);
      expect(said).toMatchObject({
        '@type': 'Claim',
        text: claim.gloss.en,
        datePublished: claim.public.latest,
        appearance: {
          text: claim.fragment.text,
          url: dataset.sourceById.get(claim.source)?.url,
        },
      });
      expect(JSON.stringify(said)).not.toMatch(/"@type":"[^"]*Review|Rating/);
    }
  });

  it('names the company, who spoke and the place as Wikidata does, where that is certain', () => {
    const { vocabulary } = dataset;
    const item = (list: typeof vocabulary.people | typeof vocabulary.markets, id: string) =>
      `https://www.wikidata.org/entity/${list.find((entry) => entry.id === id)?.wikidata}`;
    const company = item(vocabulary.people, 'xiaomi');
    expect(company).toMatch(/Q[1-9][0-9]*$/);
    expect(jsonLdOf(pageAt(''), site)).toMatchObject({ about: { sameAs: company } });
    const claim = dataset.claims.find(
      ({ statedBy, markets }) => statedBy === 'xiaomi' && markets.includes('brazil'),
    );
    const said = jsonLdOf(pageAt(`claims/${claim?.id}/`), site);
    expect(said).toMatchObject({
      author: { sameAs: company },
      about: [{ '@type': 'Place', sameAs: item(vocabulary.markets, 'brazil') }],
    });
    const unknown = dataset.claims.find(
      ({ statedBy }) => vocabulary.people.find(({ id }) => id === statedBy)?.wikidata === null,
    );
    expect(jsonLdOf(pageAt(`claims/${unknown?.id}/`), site)).not.toHaveProperty('author.sameAs');
  });

  it('a claim is somebody’s: a person’s or a body’s', () => {
    const typeOf = (speaker: string): unknown => {
      const claim = dataset.claims.find(({ statedBy }) => statedBy === speaker);
      return jsonLdOf(pageAt(`claims/${claim?.id}/`), site)['author'];
    };
    expect(typeOf('lei-jun')).toMatchObject({ '@type': 'Person' });
    expect(typeOf('xiaomi')).toMatchObject({ '@type': 'Organization' });
  });

  it('nothing has an address where that of the site is not set', () => {
    for (const path of ['', 'sales/', 'claims/c-0001/']) {
      const text = JSON.stringify(jsonLdOf(pageAt(path), { ...site, address: null }));
      expect(text).not.toMatch(/"@id"|example\.org/);
    }
  });
});

type Node = Readonly<Record<string, unknown>>;

/** Every thing that is described, at any depth, with the property that it stands under. */
function nodesIn(value: unknown, under = ''): readonly (readonly [under: string, node: Node])[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, under));
  if (typeof value !== 'object' || value === null) return [];
  const node: Node = { ...value };
  return [[under, node], ...Object.entries(node).flatMap(([key, inner]) => nodesIn(inner, key))];
}

const isText = (value: unknown, least = 1, most = 5000): boolean =>
  typeof value === 'string' && value.length >= least && value.length <= most;

/** https://developers.google.com/search/docs/appearance/structured-data/dataset, and `Person or Organization` of all who make something. */
function broken(under: string, node: Node, isAddress: (text: unknown) => boolean): string[] {
  const type = node['@type'];
  const rules: readonly (readonly [string, boolean])[] = [
    ['everything has a type', typeof type === 'string'],
    ...(['author', 'creator', 'publisher'].includes(under)
      ? ([
          [
            'who makes something is a person or a body',
            type === 'Person' || type === 'Organization',
          ],
          ['and has a name', isText(node['name'])],
        ] as const)
      : []),
    ...(type === 'Dataset'
      ? ([
          ['a data set has a name', isText(node['name'])],
          ['a description of 50 to 5000 letters', isText(node['description'], 50)],
          ['a licence with an address', URL.canParse(String(node['license']))],
          ['a maker', nodesIn(node['creator']).length === 1],
          ['and files', nodesIn(node['distribution']).length > 0],
        ] as const)
      : []),
    ...(type === 'DataDownload'
      ? ([
          ['a file has an address', isAddress(node['contentUrl'])],
          ['and a format', /^[a-z]+\/[a-z0-9.+-]+$/.test(String(node['encodingFormat']))],
        ] as const)
      : []),
    ...['datePublished', 'dateModified'].map(
      (key) =>
        [
          `${key} is a day`,
          !(key in node) || /^\d{4}-\d{2}-\d{2}$/.test(String(node[key])),
        ] as const,
    ),
    [
      'years are a span',
      !('temporalCoverage' in node) || /^\d{4}\/\d{4}$/.test(String(node['temporalCoverage'])),
    ],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [`${rule}: ${JSON.stringify(node)}`]));
}

describe('what search engines ask of structured data', () => {
  it.each([
    ['whose address is known', site, (text: unknown) => URL.canParse(String(text))],
    [
      'whose address is not known',
      { ...site, address: null },
      (text: unknown) => String(text).startsWith('/x/data/'),
    ],
  ] as const)('holds on every page of a site %s', (_which, of, isAddress) => {
    const datasets = pages.flatMap((page) => {
      const nodes = nodesIn(jsonLdOf(page, of));
      expect(nodes.flatMap(([under, node]) => broken(under, node, isAddress))).toEqual([]);
      return nodes.filter(([, node]) => node['@type'] === 'Dataset');
    });
    // Each page is one, or says of which it is a part.
    expect(datasets.length).toBeGreaterThanOrEqual(pages.length);
  });
});
