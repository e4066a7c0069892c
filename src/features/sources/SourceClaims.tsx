import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import type { Claim } from '@/domain/record/claim';
import { quoted } from '@/domain/citation/quote';
import { groupBy } from '@/domain/basics/group-by';
import { colourOf } from '@/domain/record/panels';
import { useI18n } from '@/i18n/i18n';
import { figureOf } from '@/words/describe';
import type { Shown } from '@/domain/selection/shown';
import { inTextOrder } from './tally';

type Props = { readonly claims: readonly Claim[]; readonly shown: Shown };

/** The claims of a source as they follow one another in its text, paragraph by paragraph. */
export function SourceClaims({ claims, shown }: Props): ReactNode {
  const { t } = useI18n();
  const paragraphs = [...groupBy(inTextOrder(claims), ({ paragraph }) => paragraph)];
  return (
    <div className="grid">
      {paragraphs.map(([paragraph, own]) => (
        <section
          key={paragraph}
          className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[8rem_1fr]"
        >
          <h3 className="caption pt-2 font-sans font-semibold">
            {paragraph === null ? t.sources.noParagraph : t.sources.paragraph(paragraph)}
          </h3>
          <ol className="grid">
            {own.map((claim) => (
              <Row key={claim.id} claim={claim} shown={shown} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Row({
  claim,
  shown: { dataset, conflictIds },
}: {
  readonly claim: Claim;
  readonly shown: Shown;
}): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const figure = figureOf(dataset, claim, i18n);
  const what = figure === '' || claim.absent ? say(claim.label) : figure;
  const about = claim.period === null ? [] : [format.period(claim.period)];
  return (
    <li data-colour={colourOf(dataset.vocabulary, claim.theme)} className="grid gap-0.5 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span aria-hidden="true" className="swatch size-2 self-center rounded-sm bg-theme" />
        <ViewLink
          to={{ claim: claim.id }}
          className="font-semibold underline decoration-line underline-offset-4 hover:decoration-ink"
          name={t.sources.openClaim(what, claim.id)}
        >
          {what}
        </ViewLink>
        <span className="text-sm text-muted">
          {[t.kinds[claim.kind], ...about, claim.id].join(' · ')}
        </span>
        {conflictIds.has(claim.id) ? (
          <span className="text-sm text-warn">
            <span aria-hidden="true">⚠ </span>
            {t.sources.inConflict}
          </span>
        ) : null}
      </p>
      <p>{say(claim.gloss)}</p>
      <p className="text-sm text-muted">
        <q lang={claim.fragment.language} className="font-serif text-base text-ink">
          {quoted(claim.fragment.text, claim.fragment.language)}
        </q>
        {claim.also.length === 0
          ? null
          : ` · ${t.sources.alsoIn(format.list(claim.also.map(String)))}`}
      </p>
    </li>
  );
}
