import type { ReactNode } from 'react';
import type { Claim } from '@/domain/claim';
import { nameOf, type Dataset } from '@/domain/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { ClaimLink } from './ClaimLink';
import { sourceAddress } from './source-address';

type Props = { readonly claim: Claim; readonly dataset: Dataset };
type Row = readonly [term: string, description: ReactNode];

/** Who said it, through whom, when, where, and what it counts. */
export function ClaimFacts({ claim, dataset }: Props): ReactNode {
  const i18n = useI18n();
  const { t, format } = i18n;
  const rows: readonly Row[] = [
    [t.claim.statedBy, speakersOf(claim, dataset, i18n)],
    [t.claim.statedOn, claim.statedOn === null ? t.claim.notDated : format.period(claim.statedOn)],
    [t.claim.public, <PublicDays key="public" claim={claim} />],
    [t.claim.source, <Place key="source" claim={claim} dataset={dataset} />],
    ...figureRows(claim, dataset, i18n),
  ];
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
      {rows.map(([term, description]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

function speakersOf({ statedBy, via }: Claim, { vocabulary }: Dataset, { t, say }: I18n): string {
  const name = (id: string): string => say(nameOf(vocabulary.people, id));
  const speaker = name(statedBy);
  return via.length === 0 ? speaker : `${speaker}, ${t.claim.via(via.map(name).join(', '))}`;
}

function PublicDays({ claim }: { readonly claim: Claim }): ReactNode {
  const { t, format, say } = useI18n();
  const { earliest, latest, basis } = claim.public;
  return (
    <>
      {t.claim.publicBetween(format.day(earliest), format.day(latest))}
      <span className="block text-xs text-muted">{say(basis)}</span>
    </>
  );
}

function Place({ claim, dataset }: Props): ReactNode {
  const { t, format } = useI18n();
  const source = dataset.sourceById.get(claim.source);
  if (source === undefined) return claim.source;
  return (
    <>
      <a
        href={sourceAddress(source.url, claim.fragment.text)}
        rel="noopener"
        className="underline underline-offset-4"
      >
        {source.publisher}
      </a>
      , {t.claim.place(format.language(claim.fragment.language), claim.paragraph)}
    </>
  );
}

/** What the figure counts, how it was worked out, and which amount it repeats: each only where there is something to say. */
function figureRows(claim: Claim, dataset: Dataset, { t, say }: I18n): readonly Row[] {
  const basis = dataset.vocabulary.bases.find((entry) => entry.id === claim.basis);
  const restated = claim.restates === null ? undefined : dataset.claimById.get(claim.restates);
  const rows: Row[] = [];
  if (basis !== undefined) rows.push([t.claim.counts, say(basis.counts)]);
  if (claim.derived !== null) rows.push([t.claim.derived, say(claim.derived)]);
  if (restated !== undefined) {
    rows.push([t.claim.restates, <ClaimLink key="restates" claim={restated} dataset={dataset} />]);
  }
  return rows;
}
