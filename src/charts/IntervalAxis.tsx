import { useId, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ChartFrame } from './ChartFrame';
import {
  layoutIntervalAxis,
  type IntervalAxisData,
  type IntervalAxisLayout,
  type PlacedRow,
  type PlacedText,
} from './interval-axis-layout';
import type { ChartEvents } from './mark';
import { MarkLink } from './MarkLink';
import { FocusRing } from './YearMarks';

type Props = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly data: IntervalAxisData;
  /** What it shows, for those who do not see it; a sentence. */
  readonly summary: string;
};

const BASELINE = 12;

/** Figures as intervals on one axis, a line each, in the form of their kind. Every line opens its claim. */
export function IntervalAxis({ data, summary, hrefOf, onOpen }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(data.rows.length)}>
      {(width) => {
        const layout = layoutIntervalAxis(data, width);
        return (
          <svg
            width={width}
            height={layout.height}
            viewBox={`0 0 ${width} ${layout.height}`}
            className="block"
          >
            <Ground layout={layout} />
            {layout.rows.map((placed, index) => (
              <MarkLink
                key={placed.row.key}
                mark={placed.row}
                visible={visibleText(placed)}
                first={index === 0}
                hrefOf={hrefOf}
                onOpen={onOpen}
              >
                <Row placed={placed} />
              </MarkLink>
            ))}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

function visibleText({ figure, label }: PlacedRow): string {
  return [figure.text, label.text].filter((text) => text !== '').join(', ');
}

/** Grid, tick labels and the band to compare with. What marks say is not said twice. */
function Ground({ layout }: { readonly layout: IntervalAxisLayout }): ReactNode {
  const { plot, ticks, rows, band } = layout;
  const foot = plot.y + plot.height;
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, text }) => (
        <line key={text} x1={x} x2={x} y1={plot.y} y2={foot} className="stroke-grid" />
      ))}
      {rows.map(({ row, line }) => (
        <line key={row.key} x1={0} x2={line.width} y1={line.y} y2={line.y} className="stroke-grid" />
      ))}
      {band === null ? null : (
        <>
          <rect {...band.box} className="fill-muted/20" />
          <line x1={band.x} x2={band.x} y1={plot.y} y2={foot} className="stroke-muted" />
          <TextAt placed={band.label} />
        </>
      )}
      <line x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} className="stroke-line" />
      {ticks.map((tick) => (
        <TextAt key={tick.text} placed={tick} />
      ))}
    </g>
  );
}

function Row({ placed }: { readonly placed: PlacedRow }): ReactNode {
  const { line, bar, figure, label, note } = placed;
  return (
    <>
      <rect {...line} className="fill-transparent" />
      <Bar placed={placed} />
      <FocusRing box={bar} />
      <TextAt placed={figure} strong />
      <TextAt placed={label} />
      {note === null ? null : <TextAt placed={note} />}
    </>
  );
}

function TextAt({
  placed,
  strong = false,
}: {
  readonly placed: PlacedText;
  readonly strong?: boolean;
}): ReactNode {
  return (
    <text x={placed.box.x} y={placed.box.y + BASELINE} className={strong ? 'strong' : undefined}>
      {placed.text}
    </text>
  );
}

/** Solid what came, dashed what was aimed at, dotted what a third party estimates; fading what has no upper end. */
function Bar({ placed }: { readonly placed: PlacedRow }): ReactNode {
  const gradient = useId();
  const { bar, fades, row } = placed;
  const aimed = row.form === 'target' || row.form === 'plan';
  const dashes = aimed ? '4 3' : row.form === 'estimate' ? '1.5 3' : undefined;
  const pale = row.added ? 'fill-theme/35' : 'fill-theme';
  if (fades) {
    const edge = bar.x + 1;
    return (
      <>
        <defs>
          <linearGradient id={gradient}>
            <stop offset="0" stopColor="var(--theme)" stopOpacity={dashes === undefined ? 0.6 : 0.3} />
            <stop offset="1" stopColor="var(--theme)" stopOpacity={0} />
          </linearGradient>
        </defs>
        <rect {...bar} fill={`url(#${gradient})`} className="anchor" />
        <line
          x1={edge}
          x2={edge}
          y1={bar.y - 2}
          y2={bar.y + bar.height + 2}
          className="mark stroke-theme"
          strokeWidth={2.4}
          strokeDasharray={dashes}
        />
      </>
    );
  }
  if (row.lo === row.hi && aimed) {
    const middle = bar.x + bar.width / 2;
    return (
      <>
        <rect {...bar} x={bar.x - 8} width={bar.width + 16} className="anchor fill-transparent" />
        <line
          x1={middle}
          x2={middle}
          y1={bar.y - 3}
          y2={bar.y + bar.height + 3}
          className="mark stroke-theme"
          strokeWidth={2.4}
          strokeDasharray="4 3"
        />
      </>
    );
  }
  const inset = row.form === 'interim' ? 3 : 0;
  return (
    <rect
      {...bar}
      y={bar.y + inset}
      height={bar.height - 2 * inset}
      rx={2}
      className={`mark anchor stroke-theme ${dashes === undefined ? pale : 'fill-transparent'}`}
      strokeWidth={1.6}
      strokeDasharray={dashes}
      strokeLinecap="round"
    />
  );
}
