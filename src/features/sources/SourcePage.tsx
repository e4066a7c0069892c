import { useMemo, type ReactNode } from 'react';
import { BackLink } from '@/site/BackLink';
import type { Claim } from '@/domain/record/claim';
import type { Source } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { useCorpora } from '@/site/use-corpora';
import { usePageScope } from '@/site/page-scope';
import { LoadingPage } from '@/site/PanelStates';
import { publicDays } from '@/words/public-days';
import { Chains } from './Chains';
import { SourceClaims } from './SourceClaims';
import { WeakMark } from './SourceRow';
import { NoneOfSource, UnknownSource } from './SourceStates';
import { chainsOf, talliesOf, tallyOf } from './tally';
import { TallyLine } from './TallyLine';

/** One source: who, when, through whose hands, and its claims in the order of the text. */
export function SourcePage({ id }: { readonly id: string }): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const shown = useApp(selectShown);
  const scope = usePageScope();
  const isLoading = useApp(selectIsLoading);
  // Whole or not at all: counts that grew with each part would move under the reader.
  if (dataset === null || shown === null || scope === null || isLoading) return <LoadingPage />;
  const source = dataset.sourceById.get(id);
  if (source === undefined) return <UnknownSource id={id} sources={dataset.sources} />;
  return (
    <section aria-labelledby="source-title" className="grid gap-5">
      <Head source={source} />
      {scope.claims.length === 0 ? (
        <NoneOfSource source={source} dataset={dataset} />
      ) : (
        <Claims source={source} claims={scope.claims} shown={shown} />
      )}
    </section>
  );
}

function Head({ source }: { readonly source: Source }): ReactNode {
  const { t } = useI18n();
  return (
    <header className="grid justify-items-start gap-2">
      <BackLink to={{ place: { page: 'list', list: 'sources' }, claim: null }}>
        {t.sources.back}
      </BackLink>
      <p className="caption">{source.publisher}</p>
      <h1
        id="source-title"
        lang={source.added ? undefined : source.language}
        className="max-w-4xl text-3xl leading-tight font-medium"
      >
        {source.title}
      </h1>
      {source.added ? <p className="text-sm text-muted">{t.sources.ourTitle}</p> : null}
      {source.weak ? (
        <div className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <WeakMark />
          {t.sources.weakText}
        </div>
      ) : null}
      <Facts source={source} />
      <a href={source.url} rel="noopener" className="control">
        {t.sources.address} <span aria-hidden="true">↗</span>
      </a>
    </header>
  );
}

function Facts({ source }: { readonly source: Source }): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const { own, hasAdded } = useCorpora();
  const rows: readonly (readonly [string, string])[] = [
    ...(source.author === null ? [] : [[t.sources.author, source.author] as const]),
    [t.sources.language, format.language(source.language)],
    [t.sources.public, publicDays(source.public, i18n)],
    [t.sources.known, say(source.public.basis)],
    // Where nothing was added there is but one thing to be part of.
    ...(hasAdded
      ? [[t.sources.corpus, t.sources.corpora[source.added ? 'added' : 'own'](own).title] as const]
      : []),
    ...(source.note === null ? [] : [[t.sources.note, say(source.note)] as const]),
  ];
  return (
    <dl className="grid max-w-3xl grid-cols-[8rem_1fr] gap-x-3 gap-y-1 text-sm">
      {rows.map(([term, description]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 break-words">{description}</dd>
        </div>
      ))}
    </dl>
  );
}

type ClaimsProps = {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly shown: Shown;
};

function Claims({ source, claims, shown }: ClaimsProps): ReactNode {
  const { t } = useI18n();
  const tallies = useMemo(() => talliesOf(shown), [shown]);
  const hasOrder = claims.some(({ paragraph }) => paragraph !== null);
  const card = 'grid min-w-0 gap-3 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5';
  return (
    <>
      <TallyLine tally={tallyOf(tallies, source.id)} />
      <section aria-labelledby="source-chains" className={card}>
        <div>
          <h2 id="source-chains" className="text-[1.3125rem] font-medium">
            {t.sources.chains}
          </h2>
          <p className="text-sm text-muted">{t.sources.chainText}</p>
        </div>
        <Chains source={source} chains={chainsOf(claims)} vocabulary={shown.dataset.vocabulary} />
      </section>
      <section aria-labelledby="source-claims" className={card}>
        <h2 id="source-claims" className="text-[1.3125rem] font-medium">
          {hasOrder ? t.sources.inOrder : t.sources.unordered}
        </h2>
        <SourceClaims claims={claims} shown={shown} />
      </section>
    </>
  );
}
