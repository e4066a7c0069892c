import { useMemo, type ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import { kindOf, type Disagreement } from '@/domain/findings/disagreement';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { aboutOf, missingEvidence, titleOf } from '@/words/about-conflict';
import { firstSentence } from '@/words/first-sentence';
import { ConflictChart } from './ConflictChart';
import { isDrawn } from './axis-model';
import { FiguresBeside } from './FiguresBeside';
import { KindSign } from './KindSign';
import { ReasonTags } from './Reasons';
import { sidesOf } from './sides';
import { Sums } from './Sums';
import { WordsBeside } from './WordsBeside';

/**
 * One disagreement on the list: what it is about, why they differ in a sentence, and its rival values on one axis. Those of
 * the quieter kinds are to be scanned: what each side says opens below.
 */
export function ConflictCard({
  dataset,
  conflict,
}: {
  readonly dataset: Dataset;
  readonly conflict: Disagreement;
}): ReactNode {
  const i18n = useI18n();
  const title = titleOf(dataset, conflict, i18n);
  const assessment = dataset.assessmentByKey.get(conflict.key);
  const isKnown = assessment !== undefined && missingEvidence(dataset, assessment) === 0;
  const { reasons, note } = isKnown ? assessment : { reasons: [], note: null };
  const beside = (
    <>
      <Figured dataset={dataset} conflict={conflict} />
      {reasons.length === 0 ? null : <ReasonTags reasons={reasons} />}
    </>
  );
  const isFolded = kindOf(conflict) !== 'conflict';
  return (
    <article
      aria-label={title}
      data-colour={colourOf(dataset.vocabulary, conflict.claims[0]?.theme ?? '')}
      className={`mb-4 grid min-w-0 break-inside-avoid content-start rounded-2xl border border-line bg-card px-4 sm:px-5 ${isFolded ? 'gap-1.5 py-3' : 'gap-3 py-4 xl:mb-5'}`}
    >
      <header>
        <p className="kicker">
          <KindSign kind={kindOf(conflict)} /> {aboutOf(dataset, conflict, i18n).join(' · ')}
        </p>
        <h3
          className={`leading-snug font-medium ${isFolded ? 'text-lg' : 'mt-1 text-[1.3125rem]'}`}
        >
          <Title title={title} id={assessment?.id} />
        </h3>
        {isFolded ? null : (
          <p className="text-sm text-muted">
            <Counted conflict={conflict} />
          </p>
        )}
      </header>
      {note === null ? null : (
        <p className="font-serif text-[0.9375rem] leading-snug">{firstSentence(i18n.say(note))}</p>
      )}
      {isFolded ? (
        <details>
          <summary className="text-sm text-muted">
            <Counted conflict={conflict} />
          </summary>
          <div className="mt-2 grid gap-3">{beside}</div>
        </details>
      ) : (
        beside
      )}
    </article>
  );
}

/** The title of a disagreement, which leads to its page where an editor has given it one. */
function Title({
  title,
  id,
}: {
  readonly title: string;
  readonly id: string | undefined;
}): ReactNode {
  if (id === undefined) return title;
  return (
    <ViewLink
      to={{ place: { page: 'entry', list: 'conflicts', id }, claim: null }}
      className="underline decoration-line underline-offset-4 hover:decoration-ink"
      toTop
    >
      {title}
    </ViewLink>
  );
}

/** How many claims there are, on how many sides or counted in how many ways. */
function Counted({ conflict }: { readonly conflict: Disagreement }): ReactNode {
  const { t } = useI18n();
  const { sides, agreeing } = sidesOf(conflict);
  const all = conflict.claims.length;
  return conflict.type === 'counted'
    ? t.conflicts.countedWays(sides.length, all)
    : t.conflicts.disagree(sides.length, all - agreeing.length, agreeing.length);
}

/** Claims, sides or sums that a card sets beside each other; of more its number says how many there are. */
const MOST = 24;

/** Rivals on one axis, other counts as figures, sums as sums, and words as they were printed. */
function Figured({
  dataset,
  conflict,
}: {
  readonly dataset: Dataset;
  readonly conflict: Disagreement;
}): ReactNode {
  const drawn = useMemo(
    () => ({ ...conflict, claims: conflict.claims.slice(0, MOST) }),
    [conflict],
  );
  const sides = sidesOf(conflict).sides.slice(0, MOST);
  if (conflict.type === 'counted') return <FiguresBeside dataset={dataset} sides={sides} />;
  if (isDrawn(drawn)) {
    return <ConflictChart dataset={dataset} conflict={drawn} explained={false} />;
  }
  return conflict.type === 'arithmetic' ? (
    <Sums dataset={dataset} sums={conflict.sums.slice(0, MOST)} />
  ) : (
    <WordsBeside dataset={dataset} sides={sides} />
  );
}
