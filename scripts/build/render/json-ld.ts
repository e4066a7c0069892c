import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset, type Known, type Named, type Source } from '@/domain/record/record';
import { NUMBERS, STORY } from '@/domain/selection/place';
import type { Page } from '../pages/page';
import { distributionOf } from './distribution';

/** A thing of schema.org, as JSON-LD. */
export type JsonLd = { readonly [key: string]: unknown };

export type LinkedSite = {
  readonly dataset: Dataset;
  /** Whole address of the site with a slash at its end; null where it is not set: then no page is addressed. */
  readonly address: string | null;
  /** Path of the site on its host. */
  readonly base: string;
  /** What the page of the whole record says of it. */
  readonly description: string;
  /** SPDX name of the licence. */
  readonly license: string;
};

const CONTEXT = { '@context': 'https://schema.org' } as const;
const LANGUAGE = 'en';

/** What a page is, for search engines: the record or a part of it, a claim, or a page about either. */
export function jsonLdOf(page: Page, site: LinkedSite): JsonLd {
  const [list = '', id] = page.path.split('/').filter((part) => part !== '');
  if (id === undefined && list !== STORY && list !== NUMBERS)
    return { ...CONTEXT, ...datasetOf(page, site) };
  const claim = list === 'claims' && id !== undefined ? site.dataset.claimById.get(id) : undefined;
  if (claim !== undefined) return { ...CONTEXT, ...claimOf(page, claim, site) };
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    name: page.title,
    description: page.description,
    inLanguage: LANGUAGE,
    ...addressOf(page, site),
    isPartOf: recordOf(site),
  };
}

/** The whole record, or the part of it that a page shows. */
function datasetOf(page: Page, site: LinkedSite): JsonLd {
  const { vocabulary } = site.dataset;
  return {
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    inLanguage: LANGUAGE,
    ...addressOf(page, site),
    ...termsOf(site),
    temporalCoverage: `${vocabulary.years.from}/${vocabulary.years.to}`,
    about: companyOf(site.dataset),
    dateModified: vocabulary.edition,
    isAccessibleForFree: true,
    ...(page.path === '' ? {} : { isPartOf: recordOf(site) }),
  };
}

/** No rating: what became of a claim is for the reader to judge, from the claims beside it. */
function claimOf(page: Page, claim: Claim, site: LinkedSite): JsonLd {
  const { vocabulary, sourceById } = site.dataset;
  const source = sourceById.get(claim.source);
  return {
    '@type': 'Claim',
    name: claim.label.en,
    identifier: claim.id,
    text: claim.gloss.en,
    inLanguage: LANGUAGE,
    ...addressOf(page, site),
    author: {
      '@type': isPerson(vocabulary.people, claim.statedBy) ? 'Person' : 'Organization',
      name: nameOf(vocabulary.people, claim.statedBy).en,
      ...sameAs(vocabulary.people, claim.statedBy),
    },
    ...placesOf(claim, site),
    datePublished: claim.public.latest,
    ...(source === undefined ? {} : { appearance: appearanceOf(source, claim) }),
    ...(claim.withdrawn === null ? {} : { creativeWorkStatus: 'Withdrawn' }),
    isPartOf: recordOf(site),
  };
}

/** The company that the record is about: its own entry among those who say something, where it has one. */
function companyOf({ vocabulary: { company, people } }: Dataset): JsonLd {
  const entry = people.find(({ name }) => name.en === company.en);
  return {
    '@type': 'Organization',
    name: company.en,
    ...(entry === undefined ? {} : sameAs(people, entry.id)),
  };
}

/** The places that a claim is about, as far as they have an item of their own in Wikidata. */
function placesOf({ markets }: Claim, { dataset: { vocabulary } }: LinkedSite): JsonLd {
  const places = markets.flatMap((id) => {
    const same = sameAs(vocabulary.markets, id);
    return 'sameAs' in same
      ? [{ '@type': 'Place', name: nameOf(vocabulary.markets, id).en, ...same }]
      : [];
  });
  return places.length === 0 ? {} : { about: places };
}

function isPerson(people: Dataset['vocabulary']['people'], id: string): boolean {
  return people.some((party) => party.id === id && party.person);
}

/** The same thing in Wikidata; nothing where none is certain. */
function sameAs(list: readonly (Named & Known)[], id: string): { readonly sameAs?: string } {
  const item = list.find((entry) => entry.id === id)?.wikidata ?? null;
  return item === null ? {} : { sameAs: `https://www.wikidata.org/entity/${item}` };
}

/** Where the claim stands, in its own words. */
function appearanceOf(source: Source, { fragment }: Claim): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.author === null ? {} : { author: { '@type': 'Person', name: source.author } }),
    // A day between two is none that could be named.
    ...(source.public.earliest === source.public.latest
      ? { datePublished: source.public.latest }
      : {}),
    text: fragment.text,
  };
}

/** The record as a whole, with all that search engines ask of a Dataset wherever one stands. */
function recordOf(site: LinkedSite): JsonLd {
  return {
    '@type': 'Dataset',
    name: site.dataset.vocabulary.title.en,
    description: site.description,
    ...addressOf({ path: '' }, site),
    ...termsOf(site),
  };
}

/** Who made the data, and how they may be had. */
function termsOf({ dataset, license, address, base }: LinkedSite): JsonLd {
  return {
    license: `https://spdx.org/licenses/${license}.html`,
    creator: { '@type': 'Organization', name: dataset.vocabulary.title.en },
    distribution: distributionOf(address ?? base),
  };
}

function addressOf({ path }: Pick<Page, 'path'>, { address }: LinkedSite): JsonLd {
  return address === null ? {} : { '@id': address + path, url: address + path };
}
