import { useMemo, type ReactNode } from 'react';
import { fingerprint } from '@/domain/basics/fingerprint';
import { KeptChart } from '@/site/KeptChart';
import { useClaimEvents } from '@/site/use-claim-events';
import { IntervalAxis } from '@/charts/interval/IntervalAxis';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { conflictAxis, type Drawn } from './axis-model';

type Props = {
  readonly dataset: Dataset;
  readonly conflict: Drawn;
  /** Whether to say how to read it. */
  readonly explained: boolean;
};

/** The rival values of a conflict on one axis; each mark opens its claim. */
export function ConflictChart({ dataset, conflict, explained }: Props): ReactNode {
  const i18n = useI18n();
  const events = useClaimEvents();
  const { data, summary, notes, print } = useMemo(() => {
    const model = conflictAxis(dataset, conflict, i18n);
    return { ...model, print: fingerprint([conflict.key, model.data]) };
  }, [dataset, conflict, i18n]);
  return (
    <div className="grid gap-2">
      <KeptChart print={print} summary={summary} marks={data.rows.length} {...events}>
        <IntervalAxis data={data} summary={summary} {...events} />
      </KeptChart>
      {explained ? <p className="max-w-3xl text-sm text-muted">{notes.join(' ')}</p> : null}
    </div>
  );
}
