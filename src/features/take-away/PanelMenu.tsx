import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { drawnView } from '@/store/selectors';
import { useAppStore } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from '@/site/services';
import { ShareButton } from '@/site/share/ShareButton';
import { ITEM } from './Item';
import type { Shown } from '@/domain/selection/shown';
import type { PanelMenuProps } from '@/site/slots';
import { PanelPictures } from './PanelPictures';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPanel } from './taken-of';
import { useTakenContext } from './use-taken-context';

type Props = PanelMenuProps & { readonly shown: Shown };

/** How a panel is handed on, and what can be taken away of its claims. */
export function PanelMenu({ panel, name, presented, within, shown }: Props): ReactNode {
  const context = useTakenContext(shown.dataset, drawnView);
  return (
    <TakeAwayMenu
      taken={takenOfPanel(panel, presented, shown, context)}
      extra={
        <>
          <HandOn panel={panel} name={name} within={within} />
          <PanelPictures {...{ panel, name, presented, within }} />
        </>
      }
    />
  );
}

/** The link to the panel's own page, and all other ways to share it. */
function HandOn({ panel, name, within }: Pick<Props, 'panel' | 'name' | 'within'>): ReactNode {
  const { t } = useI18n();
  const store = useAppStore();
  const { linkTo, copy } = useServices();
  const place = { page: 'panel', panel: panel.id } as const;
  return (
    <>
      <CopyButton
        className={`${ITEM} w-full`}
        label={t.app.copyPanelLink(name)}
        text={() => linkTo({ ...store.getState().view, place, claim: null })}
        copy={copy}
        said={{ copied: t.app.copied, failed: t.app.copyFailed }}
      />
      <ShareButton
        subject={{ kind: 'panel', panel: panel.id, name }}
        className={ITEM}
        onOpen={() => {
          // The menu closes behind the dialog: its button is there when that has gone.
          within.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
        }}
      />
    </>
  );
}
