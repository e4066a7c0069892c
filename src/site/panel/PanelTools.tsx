import { useRef, type ReactNode } from 'react';
import { useSlots } from '../slots';
import { ViewLink } from '../ViewLink';
import type { ChartSize } from '@/charts/parts/mark';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { LensControls } from './LensControls';
import { useApp } from '@/store/use-app';
import { Icon } from '@/ui/Icon';
import { Segmented } from '@/ui/Segmented';

type ToolsProps = {
  readonly panel: Panel;
  readonly name: string;
  readonly presented: Presented;
  readonly size: ChartSize;
};

/** What is done with a panel. Read after its chart; it stands beside its name, above it. */
export function PanelTools({ panel, name, presented, size }: ToolsProps): ReactNode {
  const { t } = useI18n();
  const tab = useApp((state) => state.view.tab);
  const changeView = useApp((state) => state.changeView);
  const { PanelMenu } = useSlots();
  const tools = useRef<HTMLDivElement>(null);
  const isLens = size === 'page' && tab === 'chart' && panel.lenses.length > 0;
  return (
    <>
      {isLens ? (
        <div className="panel-lens row-start-1 self-center max-md:col-span-3 max-md:row-start-3 md:col-start-2 md:pr-3">
          <LensControls panel={panel} />
        </div>
      ) : null}
      <div
        ref={tools}
        className="panel-tools col-start-3 row-start-1 -mr-1.5 flex max-[21rem]:flex-wrap items-center gap-x-0.5 self-start max-[23rem]:*:first:*:px-1 max-[21rem]:col-span-3 max-[21rem]:col-start-1 max-[21rem]:row-start-6 max-[21rem]:mr-0 max-[21rem]:-ml-1.5"
      >
        {presented.isPlotted ? (
          <Segmented
            name={t.panel.switch(name)}
            options={[
              { id: 'chart', label: t.panel.tabs.chart },
              { id: 'table', label: t.panel.tabs.table },
            ]}
            value={tab}
            onChange={(next) => {
              changeView({ tab: next });
            }}
          />
        ) : null}
        {size === 'card' ? (
          <ViewLink
            to={{ place: { page: 'panel', panel: panel.id }, claim: null }}
            className="quiet chrome"
            name={t.panel.enlarge(name)}
            toTop
          >
            <Icon name="enlarge" />
          </ViewLink>
        ) : null}
        <PanelMenu {...{ panel, name, presented }} within={tools} />
      </div>
    </>
  );
}
