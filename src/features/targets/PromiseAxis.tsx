import { useId, type ReactNode } from 'react';
import type { AxisShape } from './axis-shape';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Outcome as a bar and target as a dashed line or frame, on one axis. What it shows is said in words beside it. */
export function PromiseAxis({ shape }: { readonly shape: AxisShape }): ReactNode {
  const gradient = useId();
  const { aim, came, added } = shape;
  const fill = added ? 'fill-theme/35 stroke-theme' : 'fill-theme stroke-theme';
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible">
      <defs>
        <linearGradient id={gradient}>
          <stop offset="0" stopColor="var(--theme)" stopOpacity={0.6} />
          <stop offset="1" stopColor="var(--theme)" stopOpacity={0} />
        </linearGradient>
      </defs>
      <line x1="0" x2="100%" y1="19.5" y2="19.5" className="stroke-line" />
      {came.fade > came.solid ? (
        <rect
          x={percent(came.solid)}
          width={percent(came.fade - came.solid)}
          y="6"
          height="8"
          fill={`url(#${gradient})`}
        />
      ) : null}
      <rect
        x="0"
        width={percent(came.solid)}
        y="6"
        height="8"
        rx="1.5"
        className={`mark ${fill}`}
      />
      {aim.to > aim.from ? (
        <rect
          x={percent(aim.from)}
          width={percent(aim.to - aim.from)}
          y="2"
          height="16"
          rx="2"
          className="mark fill-none stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="3.5 2.5"
        />
      ) : (
        <>
          {/* A seam on both sides keeps the line apart from a bar that it crosses. */}
          <Line at={aim.from} className="stroke-card" strokeWidth={5} />
          <Line at={aim.from} className="mark stroke-ink" strokeWidth={2} dash="3.5 2" />
        </>
      )}
    </svg>
  );
}

type LineProps = {
  readonly at: number;
  readonly className: string;
  readonly strokeWidth: number;
  readonly dash?: string;
};

function Line({ at, className, strokeWidth, dash }: LineProps): ReactNode {
  return (
    <line
      x1={percent(at)}
      x2={percent(at)}
      y1="1"
      y2="19"
      className={className}
      strokeWidth={strokeWidth}
      strokeDasharray={dash}
    />
  );
}
