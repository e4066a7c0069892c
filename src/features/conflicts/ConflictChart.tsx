import { useMemo, type ReactNode } from 'react';
import { useServices } from '@/site/services';
import { IntervalAxis } from '@/charts/interval/IntervalAxis';
import type { Conflict } from '@/domain/findings/conflict';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { conflictAxis } from './axis-model';

type Props = {
  readonly dataset: Dataset;
  readonly conflict: Conflict;
  /** Whether to say how to read it. */
  readonly explained: boolean;
};

/** The rival values of a conflict on one axis; each mark opens its claim. */
export function ConflictChart({ dataset, conflict, explained }: Props): ReactNode {
  const i18n = useI18n();
  const view = useApp((state) => state.view);
  const openClaims = useApp((state) => state.openClaims);
  const { hrefOf } = useServices();
  const { data, summary, notes } = useMemo(
    () => conflictAxis(dataset, conflict, i18n),
    [dataset, conflict, i18n],
  );
  return (
    <div className="grid gap-2">
      <IntervalAxis
        data={data}
        summary={summary}
        hrefOf={(claim) => hrefOf({ ...view, claim })}
        onOpen={openClaims}
      />
      {explained ? <p className="max-w-3xl text-sm text-muted">{notes.join(' ')}</p> : null}
    </div>
  );
}
