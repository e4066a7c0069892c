import type { ReactNode } from 'react';
import { nameOf } from '@/domain/record';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown, type Shown } from '@/store/selectors';
import { useApp } from '@/store/use-app';

/** The sentence that says what is shown; screen readers hear it when it changes. */
export function ShownSentence(): ReactNode {
  const { t, say, format } = useI18n();
  const shown = useApp(selectShown);
  const timelines = useApp((state) => state.timelines);
  const reference = useApp((state) => state.reference);
  const vocabulary = useApp((state) => state.vocabulary);
  const years = useApp((state) => state.view.years);
  const failed = vocabulary.themes.filter((theme) => timelines[theme.id]?.status === 'failed');
  const isLoading = useApp(selectIsLoading);
  if (reference.status === 'failed')
    return (
      <p role="status" className="min-h-10 text-sm sm:min-h-6 font-semibold text-warn">
        {t.errors.reference}
      </p>
    );
  const sentence =
    shown === null
      ? null
      : t.shown.sentence(partsOf(shown, years, vocabulary.years, t.filters.yearsShown));
  return (
    <p role="status" className="min-h-10 text-sm sm:min-h-6 text-muted">
      {sentence === null || isLoading ? (
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
  );
}

type Range = { readonly from: number | null; readonly to: number | null };

function partsOf(
  { dataset, claims, conflicts }: Shown,
  years: Range,
  record: { readonly from: number; readonly to: number },
  say: (from: number, to: number) => string,
): Parameters<ReturnType<typeof useI18n>['t']['shown']['sentence']>[0] {
  const sources = new Set(claims.map((claim) => claim.source));
  const languages = new Set([...sources].map((id) => dataset.sourceById.get(id)?.language));
  return {
    shown: claims.length,
    total: dataset.claims.filter((claim) => claim.withdrawn === null).length,
    sources: sources.size,
    languages: languages.size,
    years: say(years.from ?? record.from, years.to ?? record.to),
    conflicts: conflicts.length,
    targets: claims.filter(
      (claim) => claim.kind === 'target' && !claim.absent && claim.restates === null,
    ).length,
  };
}
