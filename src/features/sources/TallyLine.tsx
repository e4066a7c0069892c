import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { Tally } from './tally';

/** The tally of a source as one line of words. */
export function TallyLine({ tally }: { readonly tally: Tally }): ReactNode {
  const { t } = useI18n();
  const { claims, agree, conflict, promises, met, late, missed } = tally;
  return (
    <ul aria-label={t.sources.tally} className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm">
      <li className="font-semibold tabular-nums">{t.sources.claims(claims)}</li>
      {agree > 0 ? <li className="text-muted">{t.sources.agree(agree)}</li> : null}
      {conflict > 0 ? (
        <li className="text-warn">
          <span aria-hidden="true">⚠ </span>
          <span>{t.sources.conflict(conflict)}</span>
        </li>
      ) : null}
      {promises > 0 ? (
        <li className="text-muted">{t.sources.promises({ met, late, missed, count: promises })}</li>
      ) : null}
    </ul>
  );
}
