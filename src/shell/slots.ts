import { CorpusSwitch } from '@/features/known-on/CorpusSwitch';
import { late } from '@/ui/late';
import { PanelMenuButton } from '@/features/take-away/PanelMenuButton';
import { TargetsSection } from '@/features/targets/TargetsSection';
import type { Slots } from '@/site/slots';

const KnownOn = late(async () => (await import('@/features/known-on/KnownOn')).KnownOn);

/** Which feature stands where within another. */
export const SLOTS: Slots = {
  KnownOn,
  CorpusSwitch,
  PanelMenu: PanelMenuButton,
  Promises: TargetsSection,
};
