import { useMemo, useState, type ReactNode } from 'react';
import { nameOf } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import type { Messages } from '@/i18n/messages';
import { KeptPart } from '@/site/KeptPart';
import { usePageScope } from '@/site/page-scope';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { NothingKnown } from '@/features/known-on/NothingKnown';
import { Announced } from '@/ui/Announced';
import { deciding } from '@/view/taken';
import type { ViewState } from '@/view/view-state';
import { sentenceParts } from '@/words/sentence-parts';

/** Lines kept for the sentence about the whole record before it is there, so that the page below does not move. */
const ROOM = { today: 'min-h-5 md:min-h-10 lg:min-h-5', rewound: 'min-h-10 lg:min-h-5' } as const;

/** The sentence that says what is shown. Screen readers hear it when it has changed, once the hand that changes it rests. */
export function ShownSentence({
  className = '',
  children,
}: {
  readonly className?: string;
  /** Below the sentence, and above what says that nothing was known yet. */
  readonly children?: ReactNode;
}): ReactNode {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const scope = usePageScope();
  const timelines = useApp((state) => state.timelines);
  const reference = useApp((state) => state.reference);
  const vocabulary = useApp((state) => state.vocabulary);
  const view = useApp((state) => state.view);
  const failed = vocabulary.themes.filter((theme) => timelines[theme.id]?.status === 'failed');
  const isLoading = useApp(selectIsLoading);
  // The day takes words.
  const room = view.asof === null ? ROOM.today : ROOM.rewound;
  const sentence = useMemo(
    () =>
      isLoading || scope === null
        ? null
        : (): Sentence =>
            i18n.t.knownOn.sentence(sentenceParts(scope, deciding(view, scope), i18n)),
    [isLoading, scope, view, i18n],
  );
  if (reference.status === 'failed') {
    return (
      <p data-sentence="" role="status" className={`${room} text-sm font-semibold text-warn`}>
        {t.errors.reference}
      </p>
    );
  }
  return (
    <>
      <KeptPart name="sentence" load={atOnce} wait={null}>
        <p data-sentence="" className={`${room} ${className} text-sm text-muted`}>
          {sentence === null ? t.shown.loading : <Parts of={sentence} />}
          {failed.length > 0 ? (
            <span className="ml-2 font-semibold text-warn">
              {t.shown.incomplete(
                format.list(failed.map((theme) => say(nameOf(vocabulary.themes, theme.id)))),
              )}
            </span>
          ) : null}
        </p>
      </KeptPart>
      <Changed sentence={sentence} view={view} />
      {children}
      {isLoading ? null : <NothingKnown />}
    </>
  );
}

async function atOnce(): Promise<void> {
  await Promise.resolve();
}

type Sentence = ReturnType<Messages['knownOn']['sentence']>;

function Parts({ of }: { readonly of: () => Sentence }): ReactNode {
  const { lead, rest } = of();
  return (
    <>
      <strong className="font-semibold text-ink">{lead}</strong>
      {rest.map(({ text, brief }, index) => (
        // In order, and each in an element of its own: a translator that wraps text changes none that changes here.
        // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name
        <span key={index} className={brief ? undefined : 'max-md:hidden'}>
          {text}
        </span>
      ))}
    </>
  );
}

function textOf({ lead, rest }: Sentence): string {
  return `${lead}${rest.map(({ text }) => text).join('')}`;
}

/** Says the sentence when the reader has changed it. What comes as the page loads is read, not said. */
function Changed({
  sentence,
  view,
}: {
  /** Made only where it is said. */
  readonly sentence: (() => Sentence) | null;
  readonly view: ViewState;
}): ReactNode {
  const [first] = useState(view);
  return <Announced text={view === first || sentence === null ? null : textOf(sentence())} />;
}
