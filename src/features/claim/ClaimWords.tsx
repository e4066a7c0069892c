import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { quoted } from '@/domain/citation/quote';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import type { ClaimSize } from '@/site/CitedAs';

/** The source's own words in their language, and what they mean; with what is to be known about where they come from. */
export function ClaimWords({
  claim,
  dataset,
  size,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly size: ClaimSize;
}): ReactNode {
  const { t, say } = useI18n();
  const { text, language } = claim.fragment;
  const isWeak = dataset.sourceById.get(claim.source)?.weak === true;
  const labels = [...(claim.added ? [t.claims.added] : []), ...(isWeak ? [t.claims.weak] : [])];
  return (
    <div className="grid justify-items-start gap-1.5">
      <blockquote
        lang={language}
        className={`font-serif leading-snug ${size === 'page' ? 'text-2xl' : 'text-lg'}`}
      >
        {quoted(text, language)}
      </blockquote>
      <p className="text-muted">{say(claim.gloss)}</p>
      {labels.length === 0 ? null : (
        <ul className="mt-0.5 flex flex-wrap gap-1.5">
          {labels.map((label) => (
            <li
              key={label}
              className="rounded-sm border border-dashed border-muted px-1.5 text-xs leading-5 text-muted"
            >
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
