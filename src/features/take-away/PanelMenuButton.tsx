import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { PanelMenuProps } from '@/site/slots';
import { selectDrawn } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Icon } from '@/ui/Icon';
import { late } from '@/ui/late';
import { Awaited } from '@/site/Awaited';

const PanelMenu = late(async () => (await import('./PanelMenu')).PanelMenu);

/** The button of a panel that opens everything by which it is handed on or taken away. */
export function PanelMenuButton(props: PanelMenuProps): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectDrawn);
  return (
    <Disclosure
      label={<Icon name="more" />}
      name={t.takeAway.of(props.name)}
      active={false}
      quiet
      icon
      atEnd
    >
      {shown === null ? (
        t.shown.loading
      ) : (
        <Awaited name={t.takeAway.of(props.name)} wait={t.shown.loading}>
          <PanelMenu {...props} shown={shown} />
        </Awaited>
      )}
    </Disclosure>
  );
}
