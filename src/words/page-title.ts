import type { Text } from '@/domain/basics/text';
import { nameOf, type Vocabulary } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import type { PageScope } from '@/domain/selection/scope';
import type { I18n } from '@/i18n/i18n';
import type { Filters } from '@/domain/selection/choices';
import type { Day } from '@/domain/time/day';
import { titleOf } from './about-conflict';
import { chosenNames } from './chosen-names';

type Known = {
  readonly vocabulary: Vocabulary;
  /** What the page is about; null until the record has arrived. */
  readonly scope: PageScope | null;
  /** Of the record that stands beside; left out where none does. */
  readonly beside?: Text | undefined;
};

/**
 * Title of the window on a page: the same that the page's own file has, so that nothing changes when the app starts.
 * Null, to leave it as it is, while the record that names an entry is on its way.
 */
export function pageTitle(place: Place, known: Known, i18n: I18n): string | null {
  const isOfRecord = place.page === 'entry' || place.page === 'story';
  if (isOfRecord && known.scope === null) return null;
  const site = i18n.say(known.vocabulary.title);
  const own = ownTitle(place, known, i18n);
  return own === null ? site : `${own} – ${site}`;
}

/**
 * Title of the window on a view: what is chosen of the record before the title of its page, and the day on which it is read.
 * Windows side by side are told apart by how their titles begin.
 */
export function windowTitle(view: TitledView, known: Known, i18n: I18n): string | null {
  const page = pageTitle(view.place, known, i18n);
  if (page === null || known.scope === null || view.place.page === 'entry') return page;
  const chosen = chosenNames(view, known.scope.dataset, i18n).map(({ label }) => label);
  const day = view.asof === null ? [] : [i18n.t.knownOn.on(i18n.format.day(view.asof))];
  const beside = known.beside === undefined ? [] : [i18n.t.shown.beside(i18n.say(known.beside))];
  return [...(chosen.length === 0 ? [] : [chosen.join(', ')]), ...day, ...beside, page].join(' – ');
}

type TitledView = Filters & { readonly place: Place; readonly asof: Day | null };

/** Title of a page itself; null for the overview, which has the record's. */
export function ownTitle(place: Place, { vocabulary, scope }: Known, i18n: I18n): string | null {
  const { t, say } = i18n;
  switch (place.page) {
    case 'overview':
      return null;
    case 'panel':
      return say(nameOf(vocabulary.panels, place.panel));
    case 'list':
      return t[place.list].title;
    case 'entry':
      return (scope === null ? null : entryTitle(place.list, scope, i18n)) ?? t[place.list].title;
    case 'story': {
      const step = scope?.dataset.story?.steps[place.step - 1];
      return step === undefined ? t.story.title : say(step.title);
    }
    case 'numbers':
      return t.app.numbers;
    case 'unknown':
      return t.notFound.title;
  }
}

/** Null for an entry that is not on record, and for a conflict that the view does not know: its title names values. */
function entryTitle(
  list: Extract<Place, { page: 'entry' }>['list'],
  { dataset, own, sources: [source], conflicts: [conflict] }: PageScope,
  i18n: I18n,
): string | null {
  switch (list) {
    case 'claims':
      return own === null ? null : `${i18n.say(own.label)} (${own.id})`;
    case 'sources':
      return source === undefined ? null : `${source.title} (${source.publisher})`;
    case 'conflicts':
      return conflict === undefined ? null : titleOf(dataset, conflict, i18n);
  }
}
