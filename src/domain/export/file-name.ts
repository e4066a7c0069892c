import { foldText } from '../basics/search-text';
import type { Vocabulary } from '../record/record';
import type { TakenChoices } from './taken';
import { EVERY_CORPUS, FACETS } from '../selection/choices';
import type { Place } from '../selection/place';

/** What the file holds, where that is not the claims themselves. */
export type FilePart = 'growth' | null;

/** A name that says what is in the file: `acme-revenue-2013-2015.csv`. */
export function fileName(
  { company, years }: Pick<Vocabulary, 'company' | 'years'>,
  view: TakenChoices,
  extension: string,
  part: FilePart = null,
): string {
  const from = view.years.from ?? years.from;
  const to = view.years.to ?? years.to;
  const words = [
    company.en,
    scopeOf(view.place),
    part ?? '',
    from === to ? String(from) : `${from}-${to}`,
    view.corpus === EVERY_CORPUS ? '' : `${view.corpus}-only`,
    isFiltered(view) ? 'selection' : '',
    view.asof === null ? '' : `as-known-on-${view.asof}`,
  ];
  return `${words.map(slug).filter(Boolean).join('-')}.${extension}`;
}

function scopeOf(place: Place): string {
  switch (place.page) {
    case 'overview':
    case 'unknown':
      return 'claims';
    case 'panel':
      return place.panel;
    case 'list':
      return place.list;
    case 'entry':
      // A claim's id alone says little.
      return place.list === 'claims' ? `claim-${place.id}` : place.id;
  }
}

function isFiltered(view: TakenChoices): boolean {
  return FACETS.some((facet) => view[facet].length > 0) || view.q !== '';
}

/** Letters, digits and hyphens, which every system takes in a name. */
export function slug(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
