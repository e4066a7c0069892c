import { useMemo, type ReactNode } from 'react';
import { isKnownOn, recordKnownOn } from '@/domain/selection/known-on';
import { useI18n } from '@/i18n/i18n';
import { useChangeFilters } from '@/site/use-change-filters';
import { useApp } from '@/store/use-app';
import type { Day } from '@/domain/time/day';

/** Above a page that is read on an earlier day: from which, how many later claims are hidden, and the way back. */
export function RewoundBand(): ReactNode {
  const asof = useApp((state) => state.view.asof);
  const compare = useApp((state) => state.view.compare);
  const page = useApp((state) => state.view.place.page);
  if (asof === null) return null;
  const isDrawn = page === 'overview' || page === 'panel';
  return compare !== null && isDrawn ? (
    <TwoDays earlier={asof} later={compare} />
  ) : (
    <OneDay asof={asof} />
  );
}

function OneDay({ asof }: { readonly asof: Day }): ReactNode {
  const { t, format } = useI18n();
  const dataset = useApp((state) => state.dataset);
  const corpus = useApp((state) => state.view.corpus);
  const hidden = useMemo(
    () =>
      dataset === null
        ? null
        : recordKnownOn(dataset, { corpus, asof: null }).claims.filter(
            (claim) => !isKnownOn(claim, asof),
          ).length,
    [dataset, corpus, asof],
  );
  return (
    <Band>{hidden === null ? t.shown.loading : t.knownOn.band.text(format.day(asof), hidden)}</Band>
  );
}

/** Above charts that show two days: how what came in between is told apart. */
function TwoDays({ earlier, later }: Readonly<Record<'earlier' | 'later', Day>>): ReactNode {
  const { t, format } = useI18n();
  return (
    <Band>
      <span
        aria-hidden="true"
        className="swatch mr-2 inline-block size-3.5 border-3 border-ink bg-line align-[-0.15em]"
      />
      {t.knownOn.band.two(format.day(earlier), format.day(later))}
    </Band>
  );
}

function Band({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useI18n();
  const { commitDays } = useChangeFilters();
  return (
    <div className="flex min-h-17 flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg border border-warm-line bg-warm px-4 py-1 text-sm md:min-h-10 print:hidden">
      <p>{children}</p>
      <button
        type="button"
        className="quiet font-semibold text-ink underline underline-offset-4"
        onClick={() => {
          commitDays({ asof: null, compare: null });
        }}
      >
        {t.knownOn.band.back}
      </button>
    </div>
  );
}
