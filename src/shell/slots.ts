import { KnownOn } from '@/features/known-on/KnownOn';
import { PanelTakeAway } from '@/features/take-away/PanelTakeAway';
import { TargetsSection } from '@/features/targets/TargetsSection';
import type { Slots } from '@/site/slots';

/** Which feature stands where within another. */
export const SLOTS: Slots = {
  KnownOn,
  PanelTools: PanelTakeAway,
  Promises: TargetsSection,
};
