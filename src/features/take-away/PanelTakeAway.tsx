import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { PanelToolsProps } from '@/site/slots';
import { selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Icon } from '@/ui/Icon';
import { PanelPictures } from './PanelPictures';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPanel } from './taken-of';
import { useTakenContext } from './use-taken-context';

/** The button of a panel that opens what can be taken away of its claims. */
export function PanelTakeAway(props: PanelToolsProps): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  return (
    <Disclosure
      label={<Icon name="take-away" />}
      name={t.takeAway.of(props.name)}
      active={false}
      quiet
      icon
      atEnd
    >
      {shown === null ? t.shown.loading : <Menu {...props} shown={shown} />}
    </Disclosure>
  );
}

function Menu({
  panel,
  name,
  presented,
  within,
  shown,
}: PanelToolsProps & { readonly shown: Shown }): ReactNode {
  const context = useTakenContext(shown.dataset);
  return (
    <TakeAwayMenu
      taken={takenOfPanel(panel, presented, shown, context)}
      extra={<PanelPictures {...{ panel, name, presented, within }} />}
    />
  );
}
