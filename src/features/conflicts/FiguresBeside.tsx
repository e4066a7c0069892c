import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { ViewLink } from '@/site/ViewLink';
import { attribution, figureOf } from '@/words/describe';

type Props = { readonly dataset: Dataset; readonly sides: readonly (readonly Claim[])[] };

/** Figures that count different things, one line each: their page has them on an axis. Nothing is wrong, so nothing is drawn. */
export function FiguresBeside({ dataset, sides }: Props): ReactNode {
  const i18n = useI18n();
  return (
    <ul className="grid gap-1 text-sm">
      {sides.flat().map((claim) => (
        <li key={claim.id} className="flex flex-wrap items-baseline gap-x-2">
          <ViewLink
            to={{ claim: claim.id }}
            className="font-semibold tabular-nums underline decoration-line underline-offset-4"
          >
            {figureOf(dataset, claim, i18n)}
          </ViewLink>
          <span className="text-muted">{attribution(dataset, claim, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}
