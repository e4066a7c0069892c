import type { ReactNode } from 'react';
import type { Claim } from '@/domain/claim';
import type { Conflict } from '@/domain/conflict';
import { nameOf, type Dataset } from '@/domain/record';
import { useI18n } from '@/i18n/i18n';
import { figureOf } from '@/panels/shared/describe';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { ClaimFacts } from './ClaimFacts';
import { ClaimLink } from './ClaimLink';
import { useServices } from './services';
import { sourceAddress } from './source-address';

type Props = {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly conflicts: readonly Conflict[];
};

/** What a claim says, in whose words, who said it, when, through whom and where. */
export function ClaimDetails({ claim, dataset, conflicts }: Props): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const figure = figureOf(dataset, claim, i18n);
  const theme = say(nameOf(dataset.vocabulary.themes, claim.theme));
  return (
    <article className="grid gap-3">
      <header className="pr-24">
        <p className="kicker">
          {[
            theme,
            t.kinds[claim.kind],
            ...(claim.period === null ? [] : [format.period(claim.period)]),
          ].join(' · ')}
        </p>
        <h2 className="mt-1 text-2xl leading-tight font-medium">
          {figure === '' || claim.absent ? say(claim.label) : figure}
        </h2>
      </header>
      <blockquote lang={claim.fragment.language} className="font-serif text-lg leading-snug">
        “{claim.fragment.text}”
      </blockquote>
      <p className="text-muted">{say(claim.gloss)}</p>
      <ClaimFacts claim={claim} dataset={dataset} />
      <Rivals claim={claim} dataset={dataset} conflicts={conflicts} />
      <Actions claim={claim} dataset={dataset} />
    </article>
  );
}

/** The claims that contradict this one, of those shown. */
function Rivals({ claim, dataset, conflicts }: Props): ReactNode {
  const { t } = useI18n();
  const pairs = conflicts
    .flatMap((conflict) => conflict.pairs)
    .filter((pair) => pair.includes(claim.id));
  const rivals = [...new Set(pairs.flat())]
    .filter((id) => id !== claim.id)
    .flatMap((id) => dataset.claimById.get(id) ?? []);
  if (rivals.length === 0) return null;
  return (
    <div className="rounded-lg border border-warn/50 p-3 text-sm">
      <p className="font-semibold text-warn">
        <span aria-hidden="true">⚠ </span>
        {t.claim.disagrees}
      </p>
      <ul className="mt-1 grid gap-1">
        {rivals.map((rival) => (
          <li key={rival.id}>
            <ClaimLink claim={rival} dataset={dataset} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ claim, dataset }: Pick<Props, 'claim' | 'dataset'>): ReactNode {
  const { t } = useI18n();
  const view = useApp((state) => state.view);
  const { linkTo, copy } = useServices();
  const source = dataset.sourceById.get(claim.source);
  return (
    <div className="flex flex-wrap gap-2">
      <CopyButton
        className="control"
        label={t.app.copyClaimLink}
        text={() => linkTo({ ...view, claim: claim.id })}
        copy={copy}
        said={{ copied: t.app.copied, failed: t.app.copyFailed }}
      />
      {source === undefined ? null : (
        <a href={sourceAddress(source.url, claim.fragment.text)} rel="noopener" className="control">
          {t.claim.openSource} <span aria-hidden="true">↗</span>
        </a>
      )}
    </div>
  );
}
