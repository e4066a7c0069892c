import { useRef, type ReactNode } from 'react';
import { useServices } from '../services';
import { ShareButton } from '../share/ShareButton';
import { useSlots } from '../slots';
import { ViewLink } from '../ViewLink';
import type { ChartSize } from '@/charts/parts/mark';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { useApp, useAppStore } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { Icon } from '@/ui/Icon';
import { Segmented } from '@/ui/Segmented';

type Props = {
  readonly panel: Panel;
  readonly name: string;
  /** Null for a panel that has nothing to say in its present state. */
  readonly presented: Presented | null;
  readonly size: ChartSize;
  /** Keeps the lines of the headline free until there is one. */
  readonly pending: boolean;
};

/** Name, finding and subtitle of a panel, with its switch and its link. */
export function PanelHead({ panel, name, presented, size, pending }: Props): ReactNode {
  const { t } = useI18n();
  const tab = useApp((state) => state.view.tab);
  const changeView = useApp((state) => state.changeView);
  const { PanelTools } = useSlots();
  const head = useRef<HTMLElement>(null);
  return (
    <header ref={head} className="mb-3">
      <div className="-mr-1.5 flex min-h-8 flex-wrap items-center justify-between gap-x-3">
        <p className="kicker flex items-center gap-2">
          <span aria-hidden="true" className="inline-block size-2.5 rounded-xs bg-theme" />
          {name}
        </p>
        {presented === null ? null : (
          <div className="flex items-center gap-1">
            <Segmented
              name={t.panel.switch(name)}
              options={[
                { id: 'chart', label: panel.kind === 'lanes' ? t.panel.lanes : t.panel.tabs.chart },
                { id: 'table', label: t.panel.tabs.table },
              ]}
              value={tab}
              onChange={(next) => {
                changeView({ tab: next });
              }}
            />
            <PanelLinks panel={panel} name={name} size={size} />
            <PanelTools {...{ panel, name, presented }} within={head} />
          </div>
        )}
      </div>
      {presented === null ? (
        <Unsaid name={name} size={size} pending={pending} />
      ) : (
        <>
          <Headline size={size}>{presented.headline}</Headline>
          <p className="mt-0.5 text-sm text-muted">{presented.subtitle}</p>
        </>
      )}
    </header>
  );
}

/** Without a finding a page is still headed, and where one is on its way its lines are kept free. */
function Unsaid({ name, size, pending }: Pick<Props, 'name' | 'size' | 'pending'>): ReactNode {
  const free = pending ? 'min-h-[6.625rem] sm:min-h-20' : '';
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
  const look = 'text-[1.3125rem] leading-snug font-medium lg:min-h-[1.375em]';
  return size === 'page' ? (
    <h1 className={`${look} sm:text-[1.75rem]`}>{children}</h1>
  ) : (
    <h2 className={look}>{children}</h2>
  );
}

function PanelLinks({ panel, name, size }: Pick<Props, 'panel' | 'name' | 'size'>): ReactNode {
  const { t } = useI18n();
  const store = useAppStore();
  const { linkTo, copy } = useServices();
  const place = { page: 'panel', panel: panel.id } as const;
  return (
    <span className="chrome flex items-center gap-1">
      {size === 'card' ? (
        <ViewLink to={{ place }} className="quiet" name={t.panel.enlarge(name)} toTop>
          <Icon name="enlarge" />
        </ViewLink>
      ) : null}
      <CopyButton
        className="quiet"
        name={t.app.copyPanelLink(name)}
        label={<Icon name="link" />}
        text={() => linkTo({ ...store.getState().view, place, claim: null })}
        copy={copy}
        said={{ copied: t.app.copied, failed: t.app.copyFailed }}
      />
      <ShareButton
        subject={{ kind: 'panel', panel: panel.id, name }}
        // On a phone a card has no room for it: the panel's own page has.
        className={size === 'card' ? 'quiet max-sm:hidden' : 'quiet'}
        icon
      />
    </span>
  );
}
