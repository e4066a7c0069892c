import type { ReactNode } from 'react';
import { panelScope } from '@/domain/selection/scope';
import { PictureButtons } from './PictureButtons';
import { useI18n } from '@/i18n/i18n';
import type { PanelMenuProps } from '@/site/slots';
import { selectDrawn } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { panelWords } from '@/site/panel/picture-words';

/** The chart of a panel as a picture, with its headline, its sources and its link. */
export function PanelPictures({ panel, name, presented, within }: PanelMenuProps): ReactNode {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { compared } = t.knownOn;
  const earlier = useApp(({ view }) => (view.compare === null ? null : view.asof));
  const shown = useApp(selectDrawn);
  if (shown === null || !presented.isPlotted) return null;
  const { dataset } = shown;
  const claims = panelScope(shown, panel.themes).claims;
  const { subtitle } = presented;
  const said =
    earlier === null
      ? presented
      : { ...presented, subtitle: `${subtitle} · ${compared.edge(format.day(earlier))}` };
  return (
    <PictureButtons
      panel={panel}
      name={name}
      card={() => within.current?.closest('[data-panel]') ?? null}
      words={(link) => panelWords({ presented: said, claims, dataset, name, link }, i18n)}
    />
  );
}
