import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { Failed } from '../PanelStates';
import { useServices } from '../services';
import type { PanelStatus } from './use-panel-status';

type Props = {
  readonly part: string;
  readonly status: PanelStatus;
  /** What could not be loaded, by its name on the screen. */
  readonly name: string;
  /** Whether what was written stands below. */
  readonly isKept?: boolean;
  readonly othersStand?: boolean;
  readonly minHeight: number;
};

/** Says of something that is missing a part of the record what is wrong, and asks for it again; nothing while it is on its way. */
export function FailedPanel({
  part,
  status,
  name,
  isKept = false,
  othersStand = false,
  minHeight,
}: Props): ReactNode {
  const { t } = useI18n();
  const { retry } = useServices();
  if (status.status !== 'failed') return null;
  const { theme, problems } = status;
  const stands = othersStand ? t.errors.othersStand : null;
  return (
    <Failed
      part={part}
      title={t.errors.timeline(name)}
      text={isKept ? t.errors.kept : theme === null ? t.errors.reference : stands}
      problems={problems}
      minHeight={minHeight}
      onRetry={() => {
        retry(theme);
      }}
    />
  );
}
