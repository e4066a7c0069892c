import { useMemo, type ReactNode } from 'react';
import { filterClaims } from '@/domain/filter';
import { firstKnown, recordOf } from '@/domain/known-on';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { useChangeFilters } from '../use-change-filters';

/** For a day before any claim that the filters leave was public: says so, and from when there is something. */
export function NothingKnown(): ReactNode {
  const { t, format } = useI18n();
  const { nothing } = t.knownOn;
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const { commitDays } = useChangeFilters();
  const first = useMemo(() => {
    if (dataset === null) return null;
    const later = recordOf(dataset, { corpus: view.corpus, asof: null });
    return firstKnown(filterClaims(later, view));
  }, [dataset, view]);
  // Where nothing ever becomes known, the filters are at fault, and the page says which.
  if (view.asof === null || first === null || first <= view.asof) return null;
  return (
    <section
      aria-labelledby="nothing-known"
      className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-warm-line bg-warm px-5 py-4"
    >
      <h2 id="nothing-known" className="text-[1.3125rem] leading-snug font-medium">
        {nothing.title}
      </h2>
      <p className="max-w-[60ch] text-sm">
        {nothing.text(format.day(view.asof), format.day(first))}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            commitDays({ asof: first, compare: view.compare });
          }}
        >
          {nothing.show(format.day(first))}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            commitDays({ asof: null, compare: null });
          }}
        >
          {nothing.all}
        </button>
      </div>
    </section>
  );
}
