import type { ReactNode } from 'react';
import type { Claim } from '@/domain/claim';
import type { Conflict } from '@/domain/conflict';
import { nameOf, type Dataset } from '@/domain/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { attribution, figureOf } from '@/panels/shared/describe';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from './services';
import { sourceAddress } from './source-address';
import { ViewLink } from './ViewLink';

type Props = { readonly claim: Claim; readonly dataset: Dataset; readonly conflicts: readonly Conflict[] };

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
          {[theme, t.kinds[claim.kind], ...(claim.period === null ? [] : [format.period(claim.period)])].join(' · ')}
        </p>
        <h2 className="mt-1 text-2xl leading-tight font-medium">{figure === '' || claim.absent ? say(claim.label) : figure}</h2>
      </header>
      <blockquote lang={claim.fragment.language} className="font-serif text-lg leading-snug">
        “{claim.fragment.text}”
      </blockquote>
      <p className="text-muted">{say(claim.gloss)}</p>
      <Facts claim={claim} dataset={dataset} i18n={i18n} />
      <Rivals claim={claim} dataset={dataset} conflicts={conflicts} />
      <Actions claim={claim} dataset={dataset} />
    </article>
  );
}

function Facts({ claim, dataset, i18n }: { readonly claim: Claim; readonly dataset: Dataset; readonly i18n: I18n }): ReactNode {
  const { t, format, say } = i18n;
  const { people, bases } = dataset.vocabulary;
  const source = dataset.sourceById.get(claim.source);
  const via = claim.via.map((id) => say(nameOf(people, id)));
  const basis = bases.find((entry) => entry.id === claim.basis);
  const restated = claim.restates === null ? undefined : dataset.claimById.get(claim.restates);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.claim.statedBy, [say(nameOf(people, claim.statedBy)), ...(via.length === 0 ? [] : [t.claim.via(via.join(', '))])].join(', ')],
    [t.claim.statedOn, claim.statedOn === null ? t.claim.notDated : format.period(claim.statedOn)],
    [
      t.claim.public,
      <>
        {t.claim.publicBetween(format.day(claim.public.earliest), format.day(claim.public.latest))}
        <span className="block text-xs text-muted">{say(claim.public.basis)}</span>
      </>,
    ],
    [
      t.claim.source,
      source === undefined ? claim.source : (
        <>
          <a href={sourceAddress(source.url, claim.fragment.text)} rel="noopener" className="underline underline-offset-4">
            {source.publisher}
          </a>
          , {t.claim.place(format.language(claim.fragment.language), claim.paragraph)}
        </>
      ),
    ],
    ...(basis === undefined ? [] : [[t.claim.counts, say(basis.counts)] as const]),
    ...(claim.derived === null ? [] : [[t.claim.derived, say(claim.derived)] as const]),
    ...(restated === undefined ? [] : [[t.claim.restates, <ClaimLink key="restates" claim={restated} dataset={dataset} />] as const]),
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

function ClaimLink({ claim, dataset }: { readonly claim: Claim; readonly dataset: Dataset }): ReactNode {
  const i18n = useI18n();
  const figure = figureOf(dataset, claim, i18n);
  return (
    <ViewLink to={{ claim: claim.id }} className="underline underline-offset-4">
      {[figure === '' ? i18n.say(claim.label) : figure, attribution(dataset, claim, i18n)].join(' · ')}
    </ViewLink>
  );
}

/** The claims that contradict this one, of those shown. */
function Rivals({ claim, dataset, conflicts }: Props): ReactNode {
  const { t } = useI18n();
  const pairs = conflicts.flatMap((conflict) => conflict.pairs).filter((pair) => pair.includes(claim.id));
  const rivals = [...new Set(pairs.flat())].filter((id) => id !== claim.id).flatMap((id) => dataset.claimById.get(id) ?? []);
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
