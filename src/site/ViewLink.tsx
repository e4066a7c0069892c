import type { ReactNode } from 'react';
import { isPlainClick } from '@/charts/parts/plain-click';
import type { ViewState } from '@/view/view-state';
import { useApp, useAppStore } from '@/store/use-app';
import { useServices } from './services';

type Props = {
  /** What differs from the present view, or how to tell from it. */
  readonly to: Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);
  readonly className?: string;
  readonly name?: string;
  /** A link to another page starts at its top. */
  readonly toTop?: boolean;
  /** Whether it leads to where the reader is. */
  readonly current?: boolean;
  /** No stop of the Tab key: what it leads to has another way beside it. */
  readonly skipped?: boolean;
  readonly children: ReactNode;
};

/** A true link to another view, followed without loading the page anew. */
export function ViewLink({
  to,
  className,
  name,
  toTop = false,
  current = false,
  skipped = false,
  children,
}: Props): ReactNode {
  const { hrefOf } = useServices();
  // The address is reckoned at each change of the view; what is drawn changes only where that does.
  const href = useApp((state) => hrefOf({ ...state.view, ...changeOf(to, state.view) }));
  const changeView = useApp((state) => state.changeView);
  const store = useAppStore();
  return (
    <a
      href={href}
      className={className}
      aria-label={name}
      tabIndex={skipped ? -1 : undefined}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        changeView(changeOf(to, store.getState().view));
        if (toTop) globalThis.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}

function changeOf(to: Props['to'], view: ViewState): Partial<ViewState> {
  return typeof to === 'function' ? to(view) : to;
}
