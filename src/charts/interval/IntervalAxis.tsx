import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ChartFrame } from '../parts/ChartFrame';
import type { IntervalAxisData } from './interval-axis-data';
import {
  layoutIntervalAxis,
  type IntervalAxisLayout,
  type PlacedRow,
  type PlacedText,
} from './interval-axis-layout';
import type { ChartEvents } from '../parts/mark';
import { IntervalBar } from './IntervalBar';
import { MarkLink } from '../parts/MarkLink';
import { useMarksDrawn } from '../parts/tab-stop';

type Props = Omit<ChartEvents, 'onPainted'> & {
  readonly data: IntervalAxisData;
  /** What it shows, for those who do not see it; a sentence. */
  readonly summary: string;
};

const BASELINE = 12;

/** Figures as intervals on one axis, a line each, in the form of their kind. Every line opens its claim. */
export function IntervalAxis({ data, summary, pageOf, ...events }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <ChartFrame summary={summary} help={t.panel.chartHelp(data.rows.length)} {...events}>
      {(width) => {
        const layout = layoutIntervalAxis(data, width);
        return (
          <>
            <svg
              width={width}
              height={layout.height}
              viewBox={`0 0 ${width} ${layout.height}`}
              className="block"
            >
              <Ground layout={layout} />
              <Rows rows={layout.rows} pageOf={pageOf} />
            </svg>
            <p className="mt-1 text-xs text-muted">
              {[data.axis, ...(layout.zero || data.whole ? [] : [t.conflicts.notFromZero])].join(
                ' · ',
              )}
            </p>
          </>
        );
      }}
    </ChartFrame>
  );
}

type RowsProps = Pick<ChartEvents, 'pageOf'> & { readonly rows: readonly PlacedRow[] };

function Rows({ rows, pageOf }: RowsProps): ReactNode {
  useMarksDrawn();
  return rows.map((placed) => (
    <MarkLink
      key={placed.row.key}
      mark={placed.row}
      visible={visibleText(placed)}
      href={pageOf(placed.row.claims[0])}
    >
      <Row placed={placed} />
    </MarkLink>
  ));
}

function visibleText({ figure, label, note }: PlacedRow): string {
  return [figure.text, label.text, note?.text ?? ''].filter((text) => text !== '').join(', ');
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
        <line
          key={row.key}
          x1={0}
          x2={line.width}
          y1={line.y}
          y2={line.y}
          className="stroke-grid"
        />
      ))}
      {band === null ? null : (
        <>
          {band.boxes.map((box) => (
            <g key={box.y}>
              <rect {...box} className="fill-muted/20" />
              <line
                x1={band.x}
                x2={band.x}
                y1={box.y}
                y2={box.y + box.height}
                className="stroke-muted"
              />
            </g>
          ))}
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
  const { line, figure, label, note } = placed;
  return (
    <>
      <rect {...line} className="fill-transparent" />
      <IntervalBar placed={placed} />
      <TextAt placed={figure} strong spaced />
      <TextAt placed={label} spaced />
      {note === null ? null : <TextAt placed={note} />}
    </>
  );
}

function TextAt({
  placed,
  strong = false,
  spaced = false,
}: {
  readonly placed: PlacedText;
  readonly strong?: boolean;
  /** With a space behind it, that keeps it apart from the next for those who hear them. */
  readonly spaced?: boolean;
}): ReactNode {
  return (
    <text x={placed.box.x} y={placed.box.y + BASELINE} className={strong ? 'strong' : undefined}>
      {spaced ? `${placed.text} ` : placed.text}
    </text>
  );
}
