import { describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { sitePages } from '../pages/pages';
import { jsonLdOf, type LinkedSite } from './json-ld';

const dataset = readRealRecord();
const pages = sitePages(dataset).all;
const site: LinkedSite = { dataset, address: 'https://example.org/x/', license: 'MIT' };
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

  it('nothing has an address where that of the site is not set', () => {
    for (const path of ['', 'sales/', 'claims/c-0001/']) {
      const text = JSON.stringify(jsonLdOf(pageAt(path), { ...site, address: null }));
      expect(text).not.toMatch(/"@id"|example\.org/);
    }
  });
});
