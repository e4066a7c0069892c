import type { ReactNode } from 'react';
import type { PageScope } from '@/domain/selection/scope';
import type { Shown } from '@/domain/selection/shown';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPage } from './taken-of';
import { useTakenContext } from './use-taken-context';

type Props = { readonly scope: PageScope; readonly shown: Shown };

/** What can be taken away of all that the page shows. */
export function PageMenu({ scope, shown }: Props): ReactNode {
  const context = useTakenContext(scope.dataset);
  return <TakeAwayMenu taken={takenOfPage(scope, shown, context)} />;
}
