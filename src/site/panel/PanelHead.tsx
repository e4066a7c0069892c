import type { ReactNode } from 'react';
import type { ChartSize } from '@/charts/parts/mark';
import type { Presented } from '@/panels/panel';

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
