import type { ReactNode } from 'react';
import { narrowed } from '@/domain/export/taken';
import { sortClaims } from '@/domain/sort-claims';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { selectShown, type Shown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { useServices } from '../services';
import { TakeAwayIcon } from './TakeAwayIcon';
import { TakeAwayMenu } from './TakeAwayMenu';
import { useTakenWords } from './use-taken-words';

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
  const view = useApp((state) => state.view);
  const { linkTo } = useServices();
  const words = useTakenWords(shown.dataset);
  const here = { ...view, place: { page: 'panel', panel: panel.id }, claim: null } as const;
  const claims = shown.claims.filter(({ theme }) => panel.themes.includes(theme));
  return (
    <TakeAwayMenu
      taken={{
        ...narrowed(shown, sortClaims(claims, view.sort)),
        title: presented.headline,
        link: linkTo(here),
        view: here,
        edition: shown.dataset.vocabulary.edition,
        derived: presented.derived ?? [],
        words,
      }}
      extra={extra}
    />
  );
}
