import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import type { Disagreement } from '@/domain/findings/disagreement';
import type { Assessment, Dataset } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import type { PageScope } from '@/domain/selection/scope';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { NothingFound } from '@/site/PanelStates';
import { titleOf } from '@/words/about-conflict';
import { useCorpora } from '@/site/use-corpora';
import { nearestId } from '@/site/nearest-id';
import { wholeRecord } from '@/view/reset';
import { RivalCard } from './RivalCard';

const list: Place = { page: 'list', list: 'conflicts' };
const entry = (id: string): Place => ({ page: 'entry', list: 'conflicts', id });

/** The claims shown do not contradict each other, or there are none. */
export function NoConflicts({ shown }: { readonly shown: Shown }): ReactNode {
  const { t, format } = useI18n();
  const asof = useApp((state) => state.view.asof);
  if (shown.claims.length === 0 && shown.dataset.claims.length > 0)
    return <NothingFound part="conflicts" shown={shown} />;
  return (
    <div className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-line p-6">
      <h2 className="text-xl">{t.conflicts.none}</h2>
      <p className="text-muted">{t.conflicts.noneOf(shown.claims.length)}</p>
      {asof === null ? null : (
        <p className="text-muted">{t.conflicts.nothingYet(format.day(asof))}</p>
      )}
      <ViewLink to={wholeRecord(list)} className="control">
        {t.conflicts.showAll}
      </ViewLink>
    </div>
  );
}

/** The view leaves fewer than two sides of a conflict: says so, and shows what is there. */
export function FewerSides({
  conflict,
  assessment,
  scope: { claims: left, dataset },
}: {
  readonly conflict: Disagreement;
  readonly assessment: Assessment;
  readonly scope: PageScope;
}): ReactNode {
  const { t } = useI18n();
  const { hasAdded } = useCorpora();
  return (
    <>
      <div
        role="status"
        className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-line p-6"
      >
        <h2 className="text-xl">{t.conflicts.fewer.title}</h2>
        <p className="text-muted">
          {t.conflicts.fewer.text(left.length, conflict.claims.length, hasAdded)}
        </p>
        <ViewLink to={wholeRecord(entry(assessment.id))} className="control">
          {t.conflicts.showAll}
        </ViewLink>
      </div>
      {left.length === 0 ? null : (
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
          <h3 className="sr-only">{t.conflicts.left}</h3>
          {left.map((claim) => (
            <RivalCard key={claim.id} claim={claim} dataset={dataset} />
          ))}
        </div>
      )}
    </>
  );
}

/** No conflict has that id: the nearest, and all there are. */
export function UnknownConflict({
  id,
  dataset,
  conflicts,
}: {
  readonly id: string;
  readonly dataset: Dataset;
  readonly conflicts: readonly Disagreement[];
}): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const near = nearestId(
    id,
    dataset.assessments.map((assessment) => assessment.id),
  );
  const nearest = dataset.assessments.find((assessment) => assessment.id === near);
  return (
    <section className="grid max-w-2xl justify-items-start gap-4 py-4">
      <h1 className="text-3xl font-medium">{t.conflicts.unknown.title}</h1>
      <p className="text-muted">{t.conflicts.unknown.text(id)}</p>
      {nearest === undefined ? null : (
        <>
          <p>{t.conflicts.nearest}</p>
          <ViewLink to={{ place: entry(nearest.id) }} className="control control-strong" toTop>
            {say(nearest.title)}
          </ViewLink>
        </>
      )}
      <p>{t.conflicts.allOnRecord}</p>
      <ul className="grid gap-2">
        {conflicts.flatMap((conflict) => {
          const assessment = dataset.assessmentByKey.get(conflict.key);
          if (assessment === undefined) return [];
          return [
            <li key={conflict.key}>
              <ViewLink
                to={{ place: entry(assessment.id) }}
                className="underline underline-offset-4"
                toTop
              >
                {titleOf(dataset, conflict, i18n)}
              </ViewLink>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
