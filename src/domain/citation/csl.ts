import type { DaySpan } from '../time/day';
import type { Citation } from './citation';

type Name = { readonly literal: string };
type DateParts = readonly [number, number, number];

/**
 * The part of a CSL-JSON item that is used here. Names of fields and forms:
 * https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
 */
export type CslItem = {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  /** Who said it, where that is not who wrote it. */
  readonly contributor: readonly Name[];
  readonly 'container-title': string;
  readonly publisher: string;
  /** One day, or a span of two within which it appeared. */
  readonly issued: {
    readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts];
    readonly circa?: true;
  };
  readonly accessed: { readonly 'date-parts': readonly [DateParts] };
  readonly URL: string;
  readonly language: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly note: string;
};

/** The source of a claim as a CSL item. `note` says in words who said what, and where it is on record. */
function cslItem(citation: Citation, note: string): CslItem {
  const { author, publisher, record } = citation;
  return {
    id: citation.claim,
    type: 'webpage',
    title: citation.title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    contributor: [{ literal: citation.speaker }],
    'container-title': publisher,
    publisher,
    issued: issuedOn(citation.public),
    accessed: { 'date-parts': [partsOf(citation.accessed)] },
    URL: citation.url,
    language: citation.language,
    archive: record.title,
    archive_location: record.link,
    note,
  };
}

/** CSL-JSON is a list of items. */
export function citeCslJson(citation: Citation, note: string): string {
  return JSON.stringify([cslItem(citation, note)], null, 2);
}

function issuedOn({ earliest, latest }: DaySpan): CslItem['issued'] {
  if (earliest === latest) return { 'date-parts': [partsOf(earliest)] };
  return { 'date-parts': [partsOf(earliest), partsOf(latest)], circa: true };
}

function partsOf(day: string): DateParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
