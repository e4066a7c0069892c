import type { ReactNode } from 'react';
import { nameOf } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { usePageScope } from '@/site/page-scope';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { NothingKnown } from '@/features/known-on/NothingKnown';
import { deciding } from '@/view/taken';
import { sentenceParts } from '@/words/sentence-parts';

/** Lines kept for the sentence about the whole record before it is there, so that the page below does not move. */
const ROOM = 'min-h-20 max-[22.5rem]:min-h-25 sm:min-h-15 lg:min-h-10';

/** The sentence that says what is shown; screen readers hear it when it changes. */
export function ShownSentence(): ReactNode {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const scope = usePageScope();
  const timelines = useApp((state) => state.timelines);
  const reference = useApp((state) => state.reference);
  const vocabulary = useApp((state) => state.vocabulary);
  const view = useApp((state) => state.view);
  const failed = vocabulary.themes.filter((theme) => timelines[theme.id]?.status === 'failed');
  const isLoading = useApp(selectIsLoading);
  if (reference.status === 'failed') {
    return (
      <p role="status" className={`${ROOM} text-sm font-semibold text-warn`}>
        {t.errors.reference}
      </p>
    );
  }
  const sentence =
    isLoading || scope === null
      ? null
      : t.knownOn.sentence(sentenceParts(scope, deciding(view, scope), i18n));
  return (
    <>
      <p role="status" className={`${ROOM} text-sm text-muted`}>
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
