import { foldText } from '../basics/search-text';
import type { Vocabulary } from '../record/record';
import type { Place } from '../selection/place';

/** What the file holds, where that is not the claims themselves. */
export type FilePart = 'growth' | null;

/** What a name can say of the view, in this order. */
const NAME_PARTS = [
  'years',
  'corpus',
  'selection',
  'verdict',
  'disagreement',
  'day',
  'beside',
] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** What it says: a part that is left out says nothing. */
export type NameWords = { readonly [P in NamePart]?: string };

/** A name that says what is in the file: `acme-revenue-2013-2015.csv`. */
export function fileName(
  { company }: Pick<Vocabulary, 'company'>,
  { place, words }: { readonly place: Place; readonly words: NameWords },
  extension: string,
  part: FilePart = null,
): string {
  const said = NAME_PARTS.map((name) => words[name] ?? '');
  const parts = [company.en, placeName(place), part ?? '', ...said];
  return `${parts.map(slug).filter(Boolean).join('-')}.${extension}`;
}

function placeName(place: Place): string {
  switch (place.page) {
    case 'overview':
    case 'numbers':
    case 'unknown':
      return 'claims';
    case 'panel':
      return place.panel;
    case 'story':
      return `story-${place.step}`;
    case 'list':
      return place.list;
    case 'entry':
      // A claim's id alone says little.
      return place.list === 'claims' ? `claim-${place.id}` : place.id;
  }
}

/** Letters, digits and hyphens, which every system takes in a name. */
export function slug(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
