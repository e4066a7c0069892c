import type { ReactNode } from 'react';
import { isPlainClick } from '@/charts/parts/plain-click';
import type { ViewState } from '@/view/view-state';
import { useApp } from '@/store/use-app';
import { useServices } from './services';

type Props = {
  /** What differs from the present view. */
  readonly to: Partial<ViewState>;
  readonly className?: string;
  readonly name?: string;
  /** A link to another page starts at its top. */
  readonly toTop?: boolean;
  /** Whether it leads to where the reader is. */
  readonly current?: boolean;
  readonly children: ReactNode;
};

/** A true link to another view, followed without loading the page anew. */
export function ViewLink({
  to,
  className,
  name,
  toTop = false,
  current = false,
  children,
}: Props): ReactNode {
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const { hrefOf } = useServices();
  return (
    <a
      href={hrefOf({ ...view, ...to })}
      className={className}
      aria-label={name}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        changeView(to);
        if (toTop) globalThis.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}
