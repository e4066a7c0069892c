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

type HeadProps = {
  readonly name: string;
  /** Null for a panel that has nothing to say in its present state. */
  readonly presented: Presented | null;
  readonly size: ChartSize;
  /** Keeps the lines of the headline free until there is one. */
  readonly pending: boolean;
};

/** Name, finding and subtitle of a panel. */
export function PanelHead({ name, presented, size, pending }: HeadProps): ReactNode {
  return (
    <header className="contents">
      <p className="kicker col-start-1 row-start-1 flex min-h-7 items-center gap-2 pb-1 leading-3 max-sm:tracking-[0.02em]">
        <span
          aria-hidden="true"
          className="swatch inline-block size-2.5 shrink-0 rounded-xs bg-theme"
        />
        {name}
      </p>
      <div className="col-span-3 row-start-2 mb-2">
        {presented === null ? (
          <Unsaid name={name} size={size} pending={pending} />
        ) : (
          <>
            <Headline size={size}>{presented.headline}</Headline>
            <p className="mt-0.5 text-[0.8125rem] text-muted">{presented.subtitle}</p>
          </>
        )}
      </div>
    </header>
  );
}

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

/** Without a finding a page is still headed, and where one is on its way its lines are kept free. */
function Unsaid({ name, size, pending }: Omit<HeadProps, 'presented'>): ReactNode {
  const free = pending ? 'min-h-[4.3125rem] sm:min-h-[2.875rem]' : '';
  return (
    <div className={free}>{size === 'page' ? <Headline size={size}>{name}</Headline> : null}</div>
  );
}

function Headline({
  size,
  children,
}: {
  readonly size: ChartSize;
  readonly children: string;
}): ReactNode {
  const look = 'leading-tight font-medium';
  return size === 'page' ? (
    <h1 className={`${look} text-[1.3125rem] lg:text-[1.625rem]`}>{children}</h1>
  ) : (
    <h2 className={`${look} text-[1.1875rem] lg:text-[1.125rem]`}>{children}</h2>
  );
}
