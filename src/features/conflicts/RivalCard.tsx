import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import { useCorpora } from '@/site/use-corpora';
import { quoted } from '@/domain/citation/quote';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import { nameOf, type Dataset } from '@/domain/record/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { figureOf } from '@/words/describe';
import { publicDays } from '@/words/public-days';

type Props = { readonly claim: Claim; readonly dataset: Dataset };

/** One claim of a conflict: its figure as printed, its words, who said it when and where, and what it counts. */
export function RivalCard({ claim, dataset }: Props): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { own } = useCorpora();
  const figure = figureOf(dataset, claim, i18n) || say(claim.label);
  return (
    <article
      aria-label={`${figure}, ${claim.id}`}
      data-colour={colourOf(dataset.vocabulary, claim.theme)}
      className={`grid content-start gap-2 rounded-xl border border-line px-4 py-3 ${claim.added ? 'border-dashed' : ''}`}
    >
      <p className="caption">{claim.added ? t.conflicts.ofAdded : t.conflicts.ofOwn(own)}</p>
      <h4 className="font-serif text-xl leading-tight font-medium">
        <ViewLink
          to={{ claim: claim.id }}
          className="underline decoration-line underline-offset-4 hover:decoration-ink"
          name={t.conflicts.openClaim(figure)}
        >
          {figure}
        </ViewLink>
      </h4>
      <blockquote lang={claim.fragment.language} className="font-serif leading-snug">
        {quoted(claim.fragment.text, claim.fragment.language)}
      </blockquote>
      <p className="text-sm text-muted">{say(claim.gloss)}</p>
      <Facts claim={claim} dataset={dataset} />
    </article>
  );
}

function Facts({ claim, dataset }: Props): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const source = dataset.sourceById.get(claim.source);
  const basis = dataset.vocabulary.bases.find(({ id }) => id === claim.basis);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.claim.statedBy, speakersOf(claim, dataset, i18n)],
    ...(claim.statedOn === null
      ? []
      : [[t.conflicts.said, format.period(claim.statedOn)] as const]),
    [t.conflicts.public, publicDays(claim.public, i18n)],
    [
      t.conflicts.source,
      <ViewLink
        key="source"
        to={{ place: { page: 'entry', list: 'sources', id: claim.source }, claim: null }}
        className="underline underline-offset-4"
        toTop
      >
        {source?.publisher ?? claim.source}
      </ViewLink>,
    ],
    ...(basis === undefined ? [] : [[t.conflicts.counts, say(basis.counts)] as const]),
    ...(claim.derived === null ? [] : [[t.claim.derived, say(claim.derived)] as const]),
  ];
  return (
    <dl className="grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1 text-sm">
      {rows.map(([term, description]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 break-words">{description}</dd>
        </div>
      ))}
    </dl>
  );
}

function speakersOf({ statedBy, via }: Claim, { vocabulary }: Dataset, { t, say }: I18n): string {
  const name = (id: string): string => say(nameOf(vocabulary.people, id));
  return via.length === 0
    ? name(statedBy)
    : `${name(statedBy)}, ${t.claim.via(via.map(name).join(', '))}`;
}
