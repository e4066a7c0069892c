import type { ComponentProps, ReactNode } from 'react';
import { ViewLink } from './ViewLink';

/** The way from a page to the one above it. */
export function BackLink({
  to,
  children,
}: Pick<ComponentProps<typeof ViewLink>, 'to' | 'children'>): ReactNode {
  return (
    <ViewLink to={to} className="quiet -ml-1.5" toTop>
      <span aria-hidden="true" className="mr-1">
        ←
      </span>
      {children}
    </ViewLink>
  );
}
