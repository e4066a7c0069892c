import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import { nameOf, type Source, type Vocabulary } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { publicDays } from '@/words/public-days';
import type { Tally } from './tally';
import { TallyLine } from './TallyLine';

type Props = {
  readonly source: Source;
  readonly tally: Tally;
  readonly vocabulary: Vocabulary;
};

/** A source on the list: what and whose it is, when it became public, and its tally. */
export function SourceRow({ source, tally, vocabulary }: Props): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const relays = source.relays.map((id) => say(nameOf(vocabulary.people, id)));
  return (
    <li
      className={`grid min-w-0 content-start gap-1 ${
        source.added
          ? 'border-t border-line py-3'
          : 'rounded-2xl border border-line bg-card px-4 py-4 sm:px-5'
      }`}
    >
      <h3
        className={source.added ? 'leading-snug' : 'text-xl leading-snug'}
        lang={source.added ? undefined : source.language}
      >
        <ViewLink
          to={{ place: { page: 'entry', list: 'sources', id: source.id }, claim: null }}
          className="underline decoration-line underline-offset-4 hover:decoration-ink"
          toTop
        >
          {source.title}
        </ViewLink>
      </h3>
      <p className="text-sm text-muted">
        {[
          source.publisher,
          format.language(source.language),
          publicDays(source.public, i18n),
          ...(relays.length === 0 ? [] : [t.claim.via(relays.join(', '))]),
        ].join(' · ')}
      </p>
      <TallyLine tally={tally} />
      {source.weak ? <WeakMark /> : null}
    </li>
  );
}

/** Says that a page is a copy or a low-tier one. */
export function WeakMark(): ReactNode {
  const { t } = useI18n();
  return (
    <p>
      <span className="rounded-md border border-dashed border-muted px-2 py-0.5 text-xs text-muted">
        {t.sources.weak}
      </span>
    </p>
  );
}
