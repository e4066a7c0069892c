import type { ReactNode } from 'react';
import { quoted } from '@/domain/citation/quote';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { ClaimLink } from '@/site/ClaimLink';

type Props = { readonly dataset: Dataset; readonly sides: readonly (readonly Claim[])[] };

/** What each side says in its own words, one claim for each: the others stand on the page. */
export function WordsBeside({ dataset, sides }: Props): ReactNode {
  return (
    <ul className="grid gap-3 text-sm sm:grid-cols-2">
      {sides.flatMap(([claim]) =>
        claim === undefined
          ? []
          : [
              <li key={claim.id} className="grid content-start gap-0.5">
                <span lang={claim.fragment.language} className="font-serif text-base leading-snug">
                  {quoted(claim.fragment.text, claim.fragment.language)}
                </span>
                <span>
                  <ClaimLink claim={claim} dataset={dataset} />
                </span>
              </li>,
            ],
      )}
    </ul>
  );
}
