import type { ReactNode } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Rectangle,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts';
import type { PlainClaim } from './claims';

type Props = {
  readonly theme: string;
  readonly claims: readonly PlainClaim[];
  /** Whether claims are bars of their figures; else dots over time. */
  readonly bars: boolean;
};

/** A panel as the documentation of Recharts shows one: every claim a mark, with a tooltip. */
export function Panel({ theme, claims, bars }: Props): ReactNode {
  return (
    <section data-panel={theme} data-count={claims.length}>
      <h2>
        {theme}: {claims.length} claims
      </h2>
      <ResponsiveContainer width="100%" height={352}>
        {bars ? (
          <BarChart data={claims.filter(({ value }) => value !== null)}>
            <CartesianGrid vertical={false} />
            <XAxis dataKey="year" />
            <YAxis />
            <Tooltip />
            <Bar dataKey="value" isAnimationActive={false} shape={BarMark} />
          </BarChart>
        ) : (
          <ScatterChart>
            <CartesianGrid horizontal={false} />
            <XAxis type="number" dataKey="year" domain={[2010, 2019]} />
            <YAxis type="category" dataKey="topic" allowDuplicatedCategory={false} width={110} />
            <Tooltip />
            <Scatter
              data={claims.map((claim) => ({ ...claim, topic: claim.topics[0] }))}
              isAnimationActive={false}
              shape={DotMark}
            />
          </ScatterChart>
        )}
      </ResponsiveContainer>
    </section>
  );
}

function BarMark(props: BarShapeProps): ReactNode {
  return (
    <g data-mark="">
      <Rectangle {...props} fill="#3366aa" />
    </g>
  );
}

function DotMark({
  cx = 0,
  cy = 0,
}: {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
}): ReactNode {
  return (
    <g data-mark="">
      <circle cx={cx} cy={cy} r={5} fill="#3366aa" />
    </g>
  );
}
