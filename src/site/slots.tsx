import { createContext, use, type ComponentType, type RefObject } from 'react';
import type { Shown } from '@/domain/selection/shown';
import type { Panel, Presented } from '@/panels/panel';

export type PanelToolsProps = {
  readonly panel: Panel;
  readonly name: string;
  readonly presented: Presented;
  /** Anything within the card in which the chart stands. */
  readonly within: RefObject<Element | null>;
};

/** Parts of one feature that stand within another. No feature imports another: the shell, which knows them all, fills these. */
export type Slots = {
  /** Among the filters: the day that the page is read on. */
  readonly KnownOn: ComponentType;
  /** In the head of a panel: what can be taken away of it. */
  readonly PanelTools: ComponentType<PanelToolsProps>;
  /** On the overview: the promises shown, with what became of them. */
  readonly Promises: ComponentType<{ readonly shown: Shown }>;
};

const SlotsContext = createContext<Slots | null>(null);

export const SlotsProvider = SlotsContext;

export function useSlots(): Slots {
  const slots = use(SlotsContext);
  if (slots === null) throw new Error('useSlots needs a SlotsProvider above it');
  return slots;
}
