import type { ReactNode } from 'react';
import { useServices } from '@/site/services';
import { ViewLink } from '@/site/ViewLink';
import { LISTS, type Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { namedPanel } from '@/panels/named-panels';
import { usePanels } from '@/site/use-panels';
import { useApp } from '@/store/use-app';

/** A page for addresses at which there is nothing: says so, and offers the nearest. */
export function UnknownPage({ path }: { readonly path: string }): ReactNode {
  const { t } = useI18n();
  const view = useApp((state) => state.view);
  const { nearestTo } = useServices();
  const panels = usePanels();
  const nearest = nearestTo(view).place;
  const places: readonly Place[] = [
    { page: 'overview' },
    ...panels.map(({ id }) => ({ page: 'panel', panel: id }) as const),
    ...LISTS.map((list) => ({ page: 'list', list }) as const),
  ];
  return (
    <section className="grid max-w-2xl justify-items-start gap-4 py-8">
      <h1 className="text-3xl font-medium">{t.notFound.title}</h1>
      <p className="text-muted">{t.notFound.said(path)}</p>
      <p>{t.notFound.nearest}</p>
      <PlaceLink place={nearest} strong />
      <p>{t.notFound.pages}</p>
      <ul className="flex flex-wrap gap-2">
        {places.map((place) => (
          <li key={JSON.stringify(place)}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceLink({
  place,
  strong = false,
}: {
  readonly place: Place;
  readonly strong?: boolean;
}): ReactNode {
  const { t, say } = useI18n();
  const vocabulary = useApp((state) => state.vocabulary);
  const name =
    place.page === 'panel'
      ? say(namedPanel(vocabulary, place.panel)?.name ?? { en: place.panel })
      : place.page === 'list'
        ? t.app.lists[place.list]
        : t.app.overview;
  return (
    <ViewLink to={{ place }} className={strong ? 'control control-strong' : 'control'} toTop>
      {name}
    </ViewLink>
  );
}
