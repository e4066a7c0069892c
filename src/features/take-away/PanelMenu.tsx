import type { ReactNode } from 'react';
import type { Shown } from '@/domain/selection/shown';
import type { PanelToolsProps } from '@/site/slots';
import { PanelPictures } from './PanelPictures';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPanel } from './taken-of';
import { useTakenContext } from './use-taken-context';

type Props = PanelToolsProps & { readonly shown: Shown };

/** What can be taken away of the claims of a panel. */
export function PanelMenu({ panel, name, presented, within, shown }: Props): ReactNode {
  const context = useTakenContext(shown.dataset);
  return (
    <TakeAwayMenu
      taken={takenOfPanel(panel, presented, shown, context)}
      extra={<PanelPictures {...{ panel, name, presented, within }} />}
    />
  );
}
