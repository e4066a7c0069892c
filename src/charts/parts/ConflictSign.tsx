import { use, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ConflictLinkContext, signKey } from './conflict-link';
import type { Mark } from './mark';
import { MarkLink } from './MarkLink';

type Props = { readonly x: number; readonly y: number };

type SignProps = Props & { readonly mark: Mark };

/** The warning sign of a claim in conflict, a link to the conflict: its left edge at `x` and its foot at `y`. */
export function ConflictSign({ mark, x, y }: SignProps): ReactNode {
  const { t } = useI18n();
  const link = use(ConflictLinkContext);
  if (link === null) return <Sign x={x} y={y} />;
  const box = { x: x - 1, y: y - 12, width: 13, height: 14 };
  const text = { figure: t.panel.openConflict(mark.text.figure), lines: [] };
  return (
    <MarkLink
      mark={{ key: signKey(mark.key), claims: mark.claims, text }}
      href={link.pageOf(mark.claims)}
      sign
    >
      <rect {...box} className="anchor fill-transparent" />
      <Sign x={x} y={y} />
    </MarkLink>
  );
}

/** 11 pixels wide. */
function Sign({ x, y }: Props): ReactNode {
  return (
    <g
      className="fill-none stroke-warn"
      strokeWidth={1.4}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={`M${x + 5.5} ${y - 10} L${x + 11} ${y} L${x} ${y} Z`} />
      <path d={`M${x + 5.5} ${y - 6.6} V${y - 3.8} M${x + 5.5} ${y - 1.9} V${y - 1.8}`} />
    </g>
  );
}
