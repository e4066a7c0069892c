import type { ViewState } from '@/view/view-state';
import type { AppState } from '@/store/store';
import type { AddressWriter } from './address-writer';

type Change = Pick<AppState, 'view' | 'gesture' | 'historyMode'>;

type Options = {
  readonly writer: AddressWriter;
  readonly addressOf: (view: ViewState) => string;
  /** Whether the reader holds down a key that presses what has the focus, again and again. */
  readonly isHeld: () => boolean;
};

export type Gestures = {
  /** The view or the gesture in the store is another one than before. */
  readonly changed: (now: Change, before: Change) => void;
  /** The gesture is over, and the view stays: an entry, if it led anywhere. Does nothing where there is none. */
  readonly end: (view: ViewState) => void;
  /** It is as if it had not been. */
  readonly callOff: () => void;
  /** The page is left in the middle of it: the present entry becomes what was come to. */
  readonly leave: (view: ViewState) => void;
};

/** Where a gesture began: the view, and the address of its entry, which may show what is being typed meanwhile. */
type Start = { readonly view: ViewState; readonly address: string; readonly isDraft: boolean };

/** Makes entries of changes: of a whole one at once, of the steps of a gesture when it is over. Knows no time. */
export function makeGestures({ writer, addressOf, isHeld }: Options): Gestures {
  let start: Start | null = null;
  const begin = (view: ViewState, isDraft: boolean): Start =>
    (start ??= { view, address: writer.here(), isDraft });
  const callOff = (): void => {
    start = null;
  };
  const end = (view: ViewState): void => {
    if (start === null) return;
    const begun = start;
    callOff();
    writer.replace(begun.address);
    if (addressOf(view) !== addressOf(begun.view)) writer.push(addressOf(view));
  };
  const stepTo = (now: Change, before: Change): void => {
    switch (now.historyMode) {
      case 'push':
        // What a held key presses again is a step; its first press was an entry.
        if (isHeld()) {
          begin(before.view, false);
          return;
        }
        end(before.view);
        writer.push(addressOf(now.view));
        return;
      case 'replace':
        // In the middle of a gesture it is put right where that began, too.
        if (start !== null) start = corrected(start, before.view, now.view, addressOf);
        if (start?.isDraft === false) writer.replace(start.address);
        else writer.replace(addressOf(now.view), start?.address);
        return;
      case 'draft':
        writer.replace(addressOf(now.view), begin(before.view, true).address);
        return;
      case 'none':
        if (now.gesture !== null) begin(before.view, false);
    }
  };
  return {
    changed: (now, before) => {
      if (now.gesture !== before.gesture) end(before.view);
      if (now.view !== before.view) stepTo(now, before);
    },
    end,
    callOff,
    leave: (view) => {
      if (start !== null) writer.replace(addressOf(view));
      callOff();
      writer.leave();
    },
  };
}

/** The start with what changed between two views changed there too. */
function corrected(
  start: Start,
  before: ViewState,
  after: ViewState,
  addressOf: Options['addressOf'],
): Start {
  const old = new Map<string, unknown>(Object.entries(before));
  const changes = Object.entries(after).filter(([key, value]) => value !== old.get(key));
  const view = { ...start.view, ...Object.fromEntries(changes) };
  return { ...start, view, address: addressOf(view) };
}
