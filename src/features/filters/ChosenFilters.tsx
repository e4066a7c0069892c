import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useChangeFilters } from '@/site/use-change-filters';
import { ViewLink } from '@/site/ViewLink';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { activeFilters } from '@/view/reset';
import { chosenOf, type Chosen } from './chosen';

/** What is chosen, each with what takes it back, and what takes back all of it. Nothing where nothing is chosen. */
export function ChosenFilters(): ReactNode {
  const { t } = useI18n();
  const chosen = useChosen();
  const changeView = useApp((state) => state.changeView);
  const { reset } = useChangeFilters();
  const isComing = useApp(
    (state) => selectRecord(state) === null && activeFilters(state.view).length > 0,
  );
  // Its names are of the record: until that is there its place is kept.
  if (isComing) return <div className="min-h-7" />;
  if (chosen.length === 0) return null;
  return (
    <div role="group" aria-label={t.filters.shown} className="flex flex-wrap items-center gap-1.5">
      {chosen.map(({ key, label, without, inBar }) => (
        <button
          key={key}
          type="button"
          aria-label={t.filters.remove(label)}
          className={`control chosen min-h-7 gap-1.5 rounded-full px-2.5 py-0 text-[0.8125rem] ${inBar ? 'xl:hidden' : ''}`}
          onClick={() => {
            changeView(without);
          }}
        >
          <span>{label}</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="quiet" onClick={reset}>
        {t.filters.reset}
      </button>
    </div>
  );
}

function useChosen(): readonly Chosen[] {
  const i18n = useI18n();
  const dataset = useApp(selectRecord);
  const view = useApp((state) => state.view);
  return dataset === null ? [] : chosenOf(view, dataset, i18n);
}

/** On the page of one entry, which no filter changes: in which view it was opened, and the way back there. */
export function WithinView(): ReactNode {
  const { t } = useI18n();
  const chosen = useChosen();
  if (chosen.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      <span>{t.filters.within(chosen.map(({ label }) => label))}</span>{' '}
      <ViewLink
        to={{ place: { page: 'overview' }, claim: null }}
        className="text-ink underline underline-offset-4"
        toTop
      >
        {t.filters.backToView}
      </ViewLink>
    </p>
  );
}
