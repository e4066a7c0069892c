import { useMemo, type ReactNode } from 'react';
import type { Day } from '@/domain/time/day';
import { learnedBetween, recordKnownOn } from '@/domain/selection/known-on';
import type { Dataset } from '@/domain/record/record';
import type { ViewState } from '@/view/view-state';
import { useI18n } from '@/i18n/i18n';
import { showRecord, type Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { DaysTable } from './compared-days/DaysTable';
import { LearnedClaims } from './compared-days/LearnedClaims';

/** Two days side by side, below the charts that show both: what was learned between them, then what that changed. */
export function ComparedDays(): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  if (dataset === null || view.asof === null || view.compare === null) return null;
  return <Compared dataset={dataset} view={view} earlier={view.asof} later={view.compare} />;
}

type Props = {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly earlier: Day;
  readonly later: Day;
};

function Compared({ dataset, view, earlier, later }: Props): ReactNode {
  const { t, format } = useI18n();
  const { compared } = t.knownOn;
  const { before, after, learned } = useMemo(() => {
    const at = (day: Day): Shown =>
      showRecord(recordKnownOn(dataset, { corpus: view.corpus, asof: day }), {
        ...view,
        asof: day,
      });
    const then = at(later);
    return {
      before: at(earlier),
      after: then,
      learned: learnedBetween(then.claims, earlier, later),
    };
  }, [dataset, view, earlier, later]);
  return (
    <section
      aria-labelledby="compared-days"
      className="grid min-w-0 gap-4 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <header>
        <h2 id="compared-days" className="text-[1.3125rem] leading-snug font-medium">
          {compared.title(learned.length, format.day(earlier), format.day(later))}
        </h2>
      </header>
      <LearnedClaims claims={learned} dataset={after.dataset} />
      <DaysTable
        seen={view}
        before={{ day: earlier, shown: before }}
        after={{ day: later, shown: after }}
      />
    </section>
  );
}
