import type { ReactNode } from 'react';
import { nameOf, type Verdict } from '@/domain/record';
import { countVerdicts } from '@/domain/count-verdicts';
import type { ViewState } from '@/domain/view-state';
import { useI18n, type I18n } from '@/i18n/i18n';
import type { SentenceParts } from '@/i18n/topics/known-on';
import { selectIsLoading, selectShown, type Shown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { NothingKnown } from './known-on/NothingKnown';

/** The sentence that says what is shown; screen readers hear it when it changes. */
export function ShownSentence(): ReactNode {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const shown = useApp(selectShown);
  const timelines = useApp((state) => state.timelines);
  const reference = useApp((state) => state.reference);
  const vocabulary = useApp((state) => state.vocabulary);
  const view = useApp((state) => state.view);
  const failed = vocabulary.themes.filter((theme) => timelines[theme.id]?.status === 'failed');
  const isLoading = useApp(selectIsLoading);
  if (reference.status === 'failed') {
    return (
      <p role="status" className="min-h-10 text-sm font-semibold text-warn sm:min-h-6">
        {t.errors.reference}
      </p>
    );
  }
  const sentence =
    isLoading || shown === null ? null : t.knownOn.sentence(partsOf(shown, view, i18n));
  return (
    <>
      <p role="status" className="min-h-10 text-sm text-muted sm:min-h-6">
        {sentence === null ? (
          t.shown.loading
        ) : (
          <>
            <strong className="font-semibold text-ink">{sentence.lead}</strong>
            {sentence.rest}
          </>
        )}
        {failed.length > 0 ? (
          <span className="ml-2 font-semibold text-warn">
            {t.shown.incomplete(
              format.list(failed.map((theme) => say(nameOf(vocabulary.themes, theme.id)))),
            )}
          </span>
        ) : null}
      </p>
      {isLoading ? null : <NothingKnown />}
    </>
  );
}

function partsOf(
  { dataset, claims, conflicts, judgements }: Shown,
  { years, asof }: ViewState,
  { t, format }: I18n,
): SentenceParts {
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap(
    (id) => dataset.sourceById.get(id) ?? [],
  );
  const record = dataset.vocabulary.years;
  const articles = sources.filter(({ corpus }) => corpus === 'articles').length;
  return {
    shown: claims.length,
    total: dataset.claims.filter((claim) => claim.withdrawn === null).length,
    articles,
    added: sources.length - articles,
    languages: new Set(sources.map(({ language }) => language)).size,
    years: t.filters.yearsShown(years.from ?? record.from, years.to ?? record.to),
    conflicts: conflicts.length,
    targets: judgements.length,
    verdicts: mainVerdicts(judgements).map(([verdict, count]) =>
      t.targets.counted(t.targets.verdicts[verdict], count),
    ),
    day: asof === null ? null : format.day(asof),
  };
}

/** The verdicts that the sentence has room for; the rest stands beside the targets. What was met early was met. */
function mainVerdicts(judgements: Shown['judgements']): ReturnType<typeof countVerdicts> {
  const told = judgements.map(({ verdict }) => ({
    verdict: verdict === 'met-early' ? ('met' as const) : verdict,
  }));
  return countVerdicts(told).filter(([verdict]) => TOLD.includes(verdict));
}

const TOLD: readonly Verdict[] = ['met', 'missed', 'open'];
