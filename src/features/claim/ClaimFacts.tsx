import { useMemo, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import { nameOf, type Dataset } from '@/domain/record/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { ClaimLink } from '@/site/ClaimLink';
import { answeredBy, ClaimAnswers, ClaimOutcome, outcomeOf } from './ClaimOutcome';
import { publicDays, whenMade } from '@/words/public-days';
import { sourceAddress } from '@/site/source-address';
import { ViewLink } from '@/site/ViewLink';

type Props = {
  readonly claim: Claim;
  /** All that is on record, in which ids are looked up. */
  readonly dataset: Dataset;
  /** The record in view: what it knows decides what became of a promise. */
  readonly record: Dataset;
};
type Row = readonly [term: string, description: ReactNode];

/** Who said it, through whom, when, where, what it counts, and what became of it. */
export function ClaimFacts({ claim, dataset, record }: Props): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const outcomes = useOutcomeRows(claim, dataset, record);
  const rows: readonly Row[] = [
    [t.claim.statedBy, speakersOf(claim, dataset, i18n)],
    [t.claim.when, <When key="when" claim={claim} />],
    [t.claim.source, <Place key="source" claim={claim} dataset={dataset} />],
    ...figureRows(claim, dataset, i18n),
    ...presenceRows(claim, dataset, i18n),
    ...outcomes,
  ];
  return (
    <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
      {rows.map(([term, description]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 break-words">{description}</dd>
        </div>
      ))}
    </dl>
  );
}

function useOutcomeRows(claim: Claim, dataset: Dataset, record: Dataset): readonly Row[] {
  const { t } = useI18n();
  const today = useApp((state) => state.view.asof) ?? dataset.vocabulary.edition;
  const judgement = useMemo(() => outcomeOf(record, claim, today), [record, claim, today]);
  const answers = useMemo(() => answeredBy(record, claim, today), [record, claim, today]);
  const rows: Row[] = [];
  if (judgement !== null) {
    rows.push([
      t.claims.outcome,
      <ClaimOutcome key="outcome" judgement={judgement} claim={claim} dataset={dataset} />,
    ]);
  }
  if (answers.length > 0) {
    rows.push([
      t.claims.answers,
      <ClaimAnswers key="answers" judgements={answers} dataset={dataset} />,
    ]);
  }
  return rows;
}

function speakersOf({ statedBy, via }: Claim, { vocabulary }: Dataset, { t, say }: I18n): string {
  const name = (id: string): string => say(nameOf(vocabulary.people, id));
  return [name(statedBy), ...via.map((id) => t.claim.via(name(id)))].join(', ');
}

/** When it was said, where its source tells; when it became public, and how that is known. */
function When({ claim }: { readonly claim: Claim }): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const known = t.claim.publicAt(publicDays(claim.public, i18n));
  return (
    <>
      {whenMade(claim, i18n)}
      {claim.statedOn === null ? null : <span className="block">{known}</span>}
      <span className="block text-xs text-muted">{say(claim.public.basis)}</span>
    </>
  );
}

/** The source, where in it, and what else it says. */
function Place({ claim, dataset }: Omit<Props, 'record'>): ReactNode {
  const { t, format } = useI18n();
  const source = dataset.sourceById.get(claim.source);
  if (source === undefined) return claim.source;
  const { language, text } = claim.fragment;
  const also =
    claim.also.length === 0 ? '' : `, ${t.claims.also(format.list(claim.also.map(String)))}`;
  return (
    <>
      <a
        href={sourceAddress(source.url, text)}
        rel="noopener"
        className="underline underline-offset-4"
      >
        {source.publisher}
      </a>
      , {t.claim.place(format.language(language), claim.paragraph)}
      {also}
      {recordOfClaim(claim.id) === null ? (
        <ViewLink
          to={{ place: { page: 'entry', list: 'sources', id: source.id }, claim: null }}
          className="block text-xs text-muted underline decoration-line underline-offset-4 hover:decoration-ink"
          toTop
        >
          {source.title}
        </ViewLink>
      ) : (
        <span className="block text-xs text-muted">{source.title}</span>
      )}
    </>
  );
}

/** What came, went or came back by this claim. */
function presenceRows(
  { presence }: Claim,
  { vocabulary }: Dataset,
  { t, say }: I18n,
): readonly Row[] {
  if (presence === null) return [];
  const thing = say(nameOf(vocabulary.things, presence.of));
  return [[t.claims.presenceTerm, `${thing}: ${t.claims.presence[presence.step]}`]];
}

/** What the figure counts, how it was worked out, and which amount it repeats: each only where there is something to say. */
function figureRows(claim: Claim, dataset: Dataset, { t, say }: I18n): readonly Row[] {
  const basis = dataset.vocabulary.bases.find((entry) => entry.id === claim.basis);
  const restated = claim.restates === null ? undefined : dataset.claimById.get(claim.restates);
  const rows: Row[] = [];
  if (basis !== undefined) rows.push([t.claim.counts, say(basis.counts)]);
  if (claim.derived !== null) rows.push([t.claim.derived, say(claim.derived)]);
  if (restated !== undefined) {
    rows.push([t.claims.restates, <ClaimLink key="restates" claim={restated} dataset={dataset} />]);
  }
  return rows;
}
