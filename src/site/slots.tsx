import { createContext, use, type ComponentType, type RefObject } from 'react';
import type { LateComponent } from '@/ui/late';
import type { Shown } from '@/domain/selection/shown';
import type { Panel, Presented } from '@/panels/panel';

export type PanelMenuProps = {
  readonly panel: Panel;
  readonly name: string;
  readonly presented: Presented;
  /** Anything within the card in which the chart stands. */
  readonly within: RefObject<Element | null>;
};

/** Parts of one feature that stand within another. No feature imports another: the shell, which knows them all, fills these. */
export type Slots = {
  /** Among the filters: the day that the page is read on, and the record's own sources alone. */
  readonly KnownOn: ComponentType;
  readonly CorpusSwitch: ComponentType;
  /** Beside the name of a panel: everything by which it is handed on or taken away. */
  readonly PanelMenu: ComponentType<PanelMenuProps>;
  /** On the overview: the promises shown, with what became of them. */
  readonly Promises: LateComponent<{ readonly shown: Shown }>;
};

const SlotsContext = createContext<Slots | null>(null);

export const SlotsProvider = SlotsContext;

export function useSlots(): Slots {
  const slots = use(SlotsContext);
  if (slots === null) throw new Error('useSlots needs a SlotsProvider above it');
  return slots;
}
