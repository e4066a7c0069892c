import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { missedFinding, promisesAmong } from '@/words/told-words';
import { mostTelling } from './promise-order';
import { TargetsTable } from './TargetsTable';
import { useCorpora } from '@/site/use-corpora';
import { useNothingYet } from '@/site/use-nothing-yet';

/** Rows on the card; all the others are on the page of targets. */
const MOST = 8;

/** Targets meet outcomes, on the overview: the most telling targets with a figure. */
export function TargetsSection({ shown }: { readonly shown: Shown }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { own, hasAdded } = useCorpora();
  const legend = t.targets.legend(hasAdded ? own : null);
  const isNotYet = useNothingYet();
  const none = isNotYet ? t.knownOn.nothing.title : t.targets.noneShown;
  const promises = promisesAmong(shown.judgements);
  const rows = mostTelling(promises, MOST);
  return (
    <section
      aria-labelledby="targets-card"
      className="min-w-0 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <header className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div>
          <p className="kicker">{t.targets.title}</p>
          <h2 id="targets-card" className="text-[1.3125rem] leading-snug font-medium">
            {missedFinding(promises, i18n)}
          </h2>
        </div>
        {promises.length === 0 ? null : (
          <ViewLink
            to={{ place: { page: 'list', list: 'targets' }, verdict: null }}
            className="quiet -mx-1.5 underline underline-offset-4"
            toTop
          >
            {t.targets.all(promises.length)}
          </ViewLink>
        )}
      </header>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">
          {promises.length === 0 ? none : t.targets.noneMeasured}
        </p>
      ) : (
        <>
          <TargetsTable dataset={shown.dataset} rows={rows} />
          <p className="mt-3 text-[0.8125rem] text-muted">{legend.join(' · ')}</p>
        </>
      )}
    </section>
  );
}
