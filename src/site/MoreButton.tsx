import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { Growing } from './use-growing';

type Props = Pick<Growing<unknown>, 'next' | 'grow'> & { readonly total: number };

/** Asks for the next entries of a list that is not whole; nothing where it is. */
export function MoreButton({ next, grow, total }: Props): ReactNode {
  const { t } = useI18n();
  return next === 0 ? null : (
    <button type="button" className="control" onClick={grow}>
      {t.table.next(next, total)}
    </button>
  );
}
