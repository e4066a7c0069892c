import { useMemo, type ReactNode } from 'react';
import { isKnownOn, recordKnownOn } from '@/domain/selection/known-on';
import { useI18n } from '@/i18n/i18n';
import { useChangeFilters } from '@/site/use-change-filters';
import { useApp } from '@/store/use-app';
import type { Day } from '@/domain/time/day';

/** Above a page that is read on an earlier day: from which, how many later claims are hidden, and the way back. */
export function RewoundBand(): ReactNode {
  const asof = useApp((state) => state.view.asof);
  return asof === null ? null : <Band asof={asof} />;
}

function Band({ asof }: { readonly asof: Day }): ReactNode {
  const { t, format } = useI18n();
  const { commitDays } = useChangeFilters();
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
    <div className="flex min-h-17 flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg border border-warm-line bg-warm px-4 py-1 text-sm md:min-h-10 print:hidden">
      <p>{hidden === null ? t.shown.loading : t.knownOn.band.text(format.day(asof), hidden)}</p>
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
