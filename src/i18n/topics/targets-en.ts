import type { TargetsMessages } from './targets';

export const targetsEn: TargetsMessages = {
  title: 'Targets meet outcomes',
};
