import type { ReactNode } from 'react';

/** The look of one item: the width of the list, high enough for a finger. */
export const ITEM =
  'flex min-h-9 items-center rounded-md px-2 py-1 text-left hover:bg-grid focus-visible:-outline-offset-2';

/** One thing that can be done, in a list of them. */
export function Item({
  onPress,
  expanded,
  children,
}: {
  readonly onPress: () => void;
  /** Of an item that opens something below it. */
  readonly expanded?: boolean | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button type="button" className={ITEM} aria-expanded={expanded} onClick={onPress}>
      {children}
    </button>
  );
}
