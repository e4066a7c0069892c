import { CorpusSwitch, KnownOn } from '@/features/known-on/KnownOn';
import { PanelMenuButton } from '@/features/take-away/PanelMenuButton';
import { TargetsSection } from '@/features/targets/TargetsSection';
import type { Slots } from '@/site/slots';

/** Which feature stands where within another. */
export const SLOTS: Slots = {
  KnownOn,
  CorpusSwitch,
  PanelMenu: PanelMenuButton,
  Promises: TargetsSection,
};
