import type { ReactNode } from 'react';
import { nameOf } from '@/domain/record';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { NothingKnown } from './known-on/NothingKnown';
import { sentenceParts } from './sentence-parts';

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
    isLoading || shown === null ? null : t.knownOn.sentence(sentenceParts(shown, view, i18n));
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
