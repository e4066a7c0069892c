import { useMemo, type ReactNode } from 'react';
import { BackLink } from '@/site/BackLink';
import { findDisagreements, kindOf, type Disagreement } from '@/domain/findings/disagreement';
import { colourOf } from '@/domain/record/panels';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { usePageScope } from '@/site/page-scope';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { aboutOf, figuresOf, titleOf, untitled } from '@/words/about-conflict';
import { isDrawn } from './axis-model';
import { ConflictChart } from './ConflictChart';
import { FewerSides, UnknownConflict } from './ConflictStates';
import { KindSign } from './KindSign';
import { Reasons } from './Reasons';
import { RivalCard } from './RivalCard';
import { sidesOf } from './sides';
import { Sums } from './Sums';
import { LoadingPage } from '@/site/PanelStates';

/** One conflict: why its claims differ, then their values on one axis and side by side. */
export function ConflictPage({ id }: { readonly id: string }): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const isLoading = useApp(selectIsLoading);
  const scope = usePageScope();
  const conflicts = useMemo(
    () => (dataset === null ? [] : findDisagreements(dataset, dataset.claims)),
    [dataset],
  );
  const assessment = dataset?.assessments.find((entry) => entry.id === id);
  const whole = conflicts.find(({ key }) => key === assessment?.key);
  // Whole or not at all: sides that came with each part would move under the reader.
  if (dataset === null || scope === null || isLoading) return <LoadingPage />;
  if (assessment === undefined || whole === undefined) {
    return <UnknownConflict id={id} dataset={dataset} conflicts={conflicts} />;
  }
  const [conflict] = [...scope.conflicts, ...scope.others];
  return (
    <section
      aria-labelledby="conflict-title"
      data-colour={colourOf(dataset.vocabulary, whole.claims[0]?.theme ?? '')}
      className="grid gap-5"
    >
      <Head dataset={dataset} conflict={whole} titled={conflict !== undefined} />
      {conflict === undefined ? (
        <FewerSides conflict={whole} assessment={assessment} scope={scope} />
      ) : (
        <Body dataset={scope.dataset} conflict={conflict} />
      )}
    </section>
  );
}

type Props = {
  readonly dataset: Dataset;
  readonly conflict: Disagreement;
  /** A title names values: it is not said where the view does not know them. */
  readonly titled: boolean;
};

function Head({ dataset, conflict, titled }: Props): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <header className="grid justify-items-start gap-1">
      <BackLink to={{ place: { page: 'list', list: 'conflicts' }, claim: null }}>
        {t.conflicts.back}
      </BackLink>
      <p className="kicker">
        <KindSign kind={kindOf(conflict)} /> {aboutOf(dataset, conflict, i18n).join(' · ')}
      </p>
      <h1 id="conflict-title" className="mt-1 max-w-4xl text-3xl leading-tight font-medium">
        {titled ? titleOf(dataset, conflict, i18n) : untitled(dataset, conflict, i18n)}
      </h1>
      <p className="text-sm text-muted">{t.conflicts.kinds[kindOf(conflict)].text}</p>
    </header>
  );
}

function Body({
  dataset,
  conflict,
}: {
  readonly dataset: Dataset;
  readonly conflict: Disagreement;
}): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { sides, agreeing } = sidesOf(conflict);
  return (
    <>
      <Part id="reasons" title={t.conflicts.reasonsTitle}>
        <Reasons dataset={dataset} conflict={conflict} />
      </Part>
      {isDrawn(conflict) ? (
        <Part id="axis" title={t.conflicts.onAxis}>
          <ConflictChart dataset={dataset} conflict={conflict} explained />
        </Part>
      ) : null}
      {conflict.type === 'arithmetic' ? (
        <Part id="sums" title={t.conflicts.sums}>
          <Sums dataset={dataset} sums={conflict.sums} />
        </Part>
      ) : null}
      <Part id="sides" title={t.conflicts.sideBySide}>
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
          {sides.map((side) => (
            <div key={side[0]?.id} className="grid content-start gap-3">
              <h3 className="text-lg leading-snug">
                {conflict.type === 'counted'
                  ? t.conflicts.countedAs(
                      basisOf(dataset, side, i18n),
                      figuresOf(dataset, side, i18n),
                    )
                  : t.conflicts.saying(figuresOf(dataset, side, i18n))}
              </h3>
              {side.map((claim) => (
                <RivalCard key={claim.id} claim={claim} dataset={dataset} />
              ))}
            </div>
          ))}
        </div>
      </Part>
      {agreeing.length === 0 ? null : (
        <Part id="agreeing" title={t.conflicts.agreeing} text={t.conflicts.agreeingText}>
          <h3 className="sr-only">{t.conflicts.saying(figuresOf(dataset, agreeing, i18n))}</h3>
          <div className="grid gap-3 md:grid-cols-2">
            {agreeing.map((claim) => (
              <RivalCard key={claim.id} claim={claim} dataset={dataset} />
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

/** What the claims of a side count, by its name. */
function basisOf(dataset: Dataset, [claim]: readonly Claim[], { say }: I18n): string {
  return say(nameOf(dataset.vocabulary.bases, claim?.basis ?? ''));
}

function Part({
  id,
  title,
  text,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section
      aria-labelledby={`conflict-${id}`}
      className="grid min-w-0 gap-3 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <div>
        <h2 id={`conflict-${id}`} className="text-[1.3125rem] font-medium">
          {title}
        </h2>
        {text === undefined ? null : <p className="text-sm text-muted">{text}</p>}
      </div>
      {children}
    </section>
  );
}
