import type { ReactNode } from 'react';
import type { Derived } from '@/domain/derived';
import { claimsOnPage } from '@/domain/export/scope';
import { narrowed } from '@/domain/export/taken';
import { sortClaims } from '@/domain/sort-claims';
import type { ViewState } from '@/domain/view-state';
import { useI18n, type I18n } from '@/i18n/i18n';
import { PANELS } from '@/panels/registry';
import { selectIsLoading, selectShown, type Shown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { ownTitle } from '../page-title';
import { useServices } from '../services';
import { TakeAwayIcon } from './TakeAwayIcon';
import { TakeAwayMenu } from './TakeAwayMenu';
import { themesOfPanel } from './themes-of-panel';
import { useTakenWords } from './use-taken-words';

/** The button of the page that opens what can be taken away of all that the page shows. */
export function PageTakeAway(): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  return (
    <Disclosure
      label={
        <>
          <TakeAwayIcon /> {t.takeAway.title}
        </>
      }
      name={t.takeAway.title}
      active={false}
      atEnd
    >
      {shown === null || isLoading ? (
        <p className="p-2 text-sm text-muted">{t.shown.loading}</p>
      ) : (
        <Menu shown={shown} />
      )}
    </Disclosure>
  );
}

function Menu({ shown }: { readonly shown: Shown }): ReactNode {
  const i18n = useI18n();
  const view = useApp((state) => state.view);
  const { linkTo } = useServices();
  const words = useTakenWords(shown.dataset);
  const here = { ...view, claim: null };
  const claims = claimsOnPage(view.place, shown, themesOfPanel);
  return (
    <TakeAwayMenu
      taken={{
        ...narrowed(shown, sortClaims(claims, view.sort)),
        title: titleOf(shown, view, i18n),
        link: linkTo(here),
        view: here,
        edition: shown.dataset.vocabulary.edition,
        derived: derivedOn(shown, view, i18n),
        words,
      }}
    />
  );
}

/** What the page is called, and the record's own title where it has no other. */
function titleOf({ dataset }: Shown, { place }: ViewState, i18n: I18n): string {
  const { vocabulary } = dataset;
  return ownTitle(place, vocabulary, dataset, i18n) ?? i18n.say(vocabulary.title);
}

/** Growth that the panels of the page draw. */
function derivedOn(shown: Shown, view: ViewState, i18n: I18n): readonly Derived[] {
  const { place, years, measure, scale, cur } = view;
  if (place.page !== 'overview' && place.page !== 'panel') return [];
  return PANELS.filter(({ id }) => place.page === 'overview' || id === place.panel).flatMap(
    (panel) =>
      panel.present({
        dataset: shown.dataset,
        claims: shown.claims.filter(({ theme }) => panel.themes.includes(theme)),
        conflictIds: shown.conflictIds,
        years,
        i18n,
        size: place.page === 'overview' ? 'card' : 'page',
        lens: { measure, scale, cur },
      }).derived ?? [],
  );
}
