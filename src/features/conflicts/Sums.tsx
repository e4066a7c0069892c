import type { ReactNode } from 'react';
import type { Sum } from '@/domain/findings/arithmetic';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { ViewLink } from '@/site/ViewLink';
import { sumWords } from '@/words/sum-words';

type Props = { readonly dataset: Dataset; readonly sums: readonly Sum[] };

/** What claims make together, and what another says: each sum once, however many claims tell it. */
export function Sums({ dataset, sums }: Props): ReactNode {
  const i18n = useI18n();
  const told = new Map(sums.map((sum) => [sumWords(dataset, sum, i18n), sum]));
  return (
    <ul className="grid gap-1.5 text-sm tabular-nums">
      {[...told].map(([words, { premises, said }]) => (
        <li key={words}>
          {words}{' '}
          <span className="whitespace-nowrap text-xs text-muted">
            {[...premises, said].map((id, index) => (
              <span key={id}>
                {index === 0 ? '' : ', '}
                <ViewLink to={{ claim: id }} className="underline underline-offset-4">
                  {id}
                </ViewLink>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
