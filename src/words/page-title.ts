import { nameOf, type Dataset, type Vocabulary } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import type { I18n } from '@/i18n/i18n';

/**
 * Title of the window on a page: the same that the page's own file has, so that nothing changes when the app starts.
 * Null, to leave it as it is, while the record that names an entry is on its way.
 */
export function pageTitle(
  place: Place,
  { vocabulary, dataset }: { readonly vocabulary: Vocabulary; readonly dataset: Dataset | null },
  i18n: I18n,
): string | null {
  if (place.page === 'entry' && dataset === null) return null;
  const site = i18n.say(vocabulary.title);
  const own = ownTitle(place, vocabulary, dataset, i18n);
  return own === null ? site : `${own} – ${site}`;
}

/** Title of a page itself; null for the overview, which has the record's. */
export function ownTitle(
  place: Place,
  vocabulary: Vocabulary,
  dataset: Dataset | null,
  { t, say }: I18n,
): string | null {
  switch (place.page) {
    case 'overview':
      return null;
    case 'panel':
      return say(nameOf(vocabulary.panels, place.panel));
    case 'list':
      return t[place.list].title;
    case 'entry':
      return entryTitle(place, dataset, say) ?? t[place.list].title;
    case 'unknown':
      return t.notFound.title;
  }
}

/** Null until the record has arrived, and for an entry that is not in it. */
function entryTitle(
  { list, id }: Extract<Place, { page: 'entry' }>,
  dataset: Dataset | null,
  say: I18n['say'],
): string | null {
  if (list === 'claims') {
    const claim = dataset?.claimById.get(id);
    return claim === undefined ? null : `${say(claim.label)} (${id})`;
  }
  if (list === 'sources') {
    const source = dataset?.sourceById.get(id);
    return source === undefined ? null : `${source.title} (${source.publisher})`;
  }
  const conflict = dataset?.assessments.find((assessment) => assessment.id === id);
  return conflict === undefined ? null : say(conflict.title);
}
