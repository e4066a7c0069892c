import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { figureOf } from '@/words/describe';
import type { ClaimSize } from '@/site/CitedAs';
import { ClaimConversion } from './ClaimConversion';

/** Theme, kind and period; the figure as printed, or what is claimed where there is none; and what it is in another currency. */
export function ClaimHeading({
  claim,
  dataset,
  size,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly size: ClaimSize;
}): ReactNode {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const figure = figureOf(dataset, claim, i18n);
  const theme = say(nameOf(dataset.vocabulary.themes, claim.theme));
  const about = claim.period === null ? [] : [format.period(claim.period)];
  const Heading = size === 'page' ? 'h1' : 'h2';
  return (
    <header>
      <p className="kicker flex items-baseline gap-2">
        <span
          aria-hidden="true"
          className="swatch inline-block size-2.5 shrink-0 rounded-xs bg-theme"
        />
        {[theme, t.kinds[claim.kind], ...about].join(' · ')}
      </p>
      <Heading
        className={`mt-1.5 leading-tight font-medium ${size === 'page' ? 'text-4xl sm:text-5xl' : 'text-[1.75rem]'}`}
      >
        {figure === '' || claim.absent ? say(claim.label) : figure}
      </Heading>
      <ClaimConversion claim={claim} dataset={dataset} />
    </header>
  );
}
