import type { Claim } from '../record/claim';
import type { Place } from './place';
import type { ShownClaims } from './shown';

/**
 * Of the claims that the filters leave, those that a page is about: all on the overview and the lists of claims and
 * sources, else those of its panel, its promises with what decides them, its conflicts, its source, or the one claim.
 */
export function claimsOnPage(
  place: Place,
  shown: ShownClaims,
  themesOf: (panel: string) => readonly string[],
): readonly Claim[] {
  const { claims } = shown;
  switch (place.page) {
    case 'overview':
      return claims;
    case 'panel': {
      const themes = themesOf(place.panel);
      return claims.filter(({ theme }) => themes.includes(theme));
    }
    case 'list':
      return place.list === 'targets' || place.list === 'conflicts'
        ? inOrder(shown, idsOnList(place.list, shown))
        : claims;
    case 'entry':
      return claims.filter((claim) => isOfEntry(claim, place, shown));
    case 'unknown':
      return [];
  }
}

function idsOnList(
  list: 'targets' | 'conflicts',
  { judgements, conflicts }: ShownClaims,
): ReadonlySet<string> {
  const claims =
    list === 'conflicts'
      ? conflicts.flatMap((conflict) => conflict.claims)
      : judgements.flatMap(({ target, because }) => [target, ...because]);
  return new Set(claims.map(({ id }) => id));
}

/** A verdict may rest on claims that the filters leave out, so these come from the record in view. */
function inOrder({ dataset }: ShownClaims, ids: ReadonlySet<string>): readonly Claim[] {
  return dataset.claims.filter(({ id }) => ids.has(id));
}

function isOfEntry(
  claim: Claim,
  { list, id }: Extract<Place, { page: 'entry' }>,
  { dataset, conflicts }: ShownClaims,
): boolean {
  if (list === 'claims') return claim.id === id;
  if (list === 'sources') return claim.source === id;
  const key = dataset.assessments.find((assessment) => assessment.id === id)?.key;
  const conflict = conflicts.find((each) => each.key === key);
  return conflict?.claims.some((each) => each.id === claim.id) ?? false;
}
