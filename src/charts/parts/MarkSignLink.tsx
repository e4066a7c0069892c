import { use, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { signName, type MarkSign } from '@/words/mark-sign';
import { ConflictLinkContext, signKey } from './conflict-link';
import type { Mark } from './mark';
import { MarkLink } from './MarkLink';

type Props = { readonly x: number; readonly y: number };

type SignProps = Props & {
  readonly mark: Mark;
  readonly sign: MarkSign;
  /** Whether it stands on the full colour of its bar. */
  readonly onBar?: boolean;
};

/** The sign of a mark, a link to the conflict or to the other counts: its left edge at `x` and its foot at `y`. */
export function MarkSignLink({ mark, sign, x, y, onBar = false }: SignProps): ReactNode {
  const i18n = useI18n();
  const link = use(ConflictLinkContext);
  const drawn =
    sign === 'conflict' ? (
      <Warning x={x} y={y} onBar={onBar} />
    ) : (
      <Otherwise x={x} y={y} onBar={onBar} />
    );
  if (link === null) return drawn;
  const box = { x: x - 1, y: y - 12, width: 13, height: 14 };
  const text = { figure: signName(sign, mark.text.figure, i18n), lines: [] };
  return (
    <MarkLink
      mark={{ key: signKey(mark.key), claims: mark.claims, text }}
      href={link.pageOf(mark.claims)}
      sign
    >
      <rect {...box} className="anchor fill-transparent" />
      {drawn}
    </MarkLink>
  );
}

/** 11 pixels wide. On a full colour its red would not be seen: there it has the colour of what is written beside it. */
function Warning({ x, y, onBar }: Props & { readonly onBar: boolean }): ReactNode {
  return (
    <g
      className={onBar ? 'fill-none' : 'fill-none stroke-warn'}
      stroke={onBar ? 'var(--on-theme)' : undefined}
      strokeWidth={1.4}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={`M${x + 5.5} ${y - 10} L${x + 11} ${y} L${x} ${y} Z`} />
      <path d={`M${x + 5.5} ${y - 6.6} V${y - 3.8} M${x + 5.5} ${y - 1.9} V${y - 1.8}`} />
    </g>
  );
}

/** Two arrows that go past each other, as wide as a warning and quieter. */
function Otherwise({ x, y, onBar }: Props & { readonly onBar: boolean }): ReactNode {
  return (
    <g
      className="fill-none"
      stroke={onBar ? 'var(--on-theme)' : 'var(--muted)'}
      strokeWidth={1.1}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={`M${x + 1} ${y - 6.5} H${x + 10} M${x + 7.5} ${y - 9} L${x + 10} ${y - 6.5}`} />
      <path d={`M${x + 10} ${y - 2.5} H${x + 1} M${x + 3.5} ${y} L${x + 1} ${y - 2.5}`} />
    </g>
  );
}
