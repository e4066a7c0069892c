import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { selectShown, type Shown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { TakeAwayIcon } from './TakeAwayIcon';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPanel } from './taken-of';
import { useTakenContext } from './use-taken-context';

type Props = {
  readonly panel: Panel;
  readonly name: string;
  readonly presented: Presented;
  /** Further items of the menu: the chart as a picture. */
  readonly extra?: ReactNode;
};

/** The button of a panel that opens what can be taken away of its claims. */
export function PanelTakeAway(props: Props): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  return (
    <Disclosure
      label={<TakeAwayIcon />}
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

function Menu({ panel, presented, extra, shown }: Props & { readonly shown: Shown }): ReactNode {
  const context = useTakenContext(shown.dataset);
  return <TakeAwayMenu taken={takenOfPanel(panel, presented, shown, context)} extra={extra} />;
}
