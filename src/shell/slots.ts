import { CorpusSwitch } from '@/features/known-on/CorpusSwitch';
import { late } from '@/ui/late';
import { PanelMenuButton } from '@/features/take-away/PanelMenuButton';
import type { Slots } from '@/site/slots';

const Promises = late(
  async () => (await import('@/features/targets/TargetsSection')).TargetsSection,
  'soon',
);
const KnownOn = late(async () => (await import('@/features/known-on/KnownOn')).KnownOn);

/** Which feature stands where within another. */
export const SLOTS: Slots = {
  KnownOn,
  CorpusSwitch,
  PanelMenu: PanelMenuButton,
  Promises,
};
