import { createElement, type ReactNode } from 'react';
import { SIGN_HEIGHT, SIGN_SHAPES, SIGN_WIDTH, type LaneSign } from '@/charts/lanes/lane-signs';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';
import type { Presented } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { selectShown } from '@/store/selectors';
import { Disclosure } from '@/ui/Disclosure';

type Props = {
  readonly presented: Presented;
  readonly claims: readonly Claim[];
};

/** Sources, how to read the forms, and warnings. */
export function PanelFoot({ presented, claims }: Props): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap(
    (id) => shown?.dataset.sourceById.get(id) ?? [],
  );
  const targets = claims.filter(
    (claim) => claim.kind === 'target' && !claim.absent && claim.restates === null,
  ).length;
  return (
    <footer className="mt-auto pt-3 text-[0.8125rem] text-muted">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-t border-line pt-3">
        <Disclosure
          label={t.panel.sources(sources.length)}
          name={t.panel.sources(sources.length)}
          active={false}
          quiet
        >
          <ul className="grid gap-2 p-1 text-sm">
            {sources.map((source) => (
              <li key={source.id}>
                <a href={source.url} rel="noopener" className="underline underline-offset-4">
                  {source.title}
                </a>
                <span className="block text-xs">{source.publisher}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
        {targets > 0 ? <span>{t.panel.targets(targets)}</span> : null}
        {presented.signs === undefined ? (
          <span>{presented.legend.join(' · ')}</span>
        ) : (
          <LaneLegend signs={presented.signs} />
        )}
        {presented.warnings.map((warning) => (
          <p key={warning} className="basis-full font-semibold text-warn">
            <span aria-hidden="true">⚠ </span>
            {warning}
          </p>
        ))}
      </div>
    </footer>
  );
}

/** How to read the forms of lanes: a swatch before each word. */
function LaneLegend({ signs }: { readonly signs: readonly LaneSign[] }): ReactNode {
  return (
    <ul className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {signs.map(({ sign, text }) => (
        <li key={sign} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width={SIGN_WIDTH} height={SIGN_HEIGHT}>
            {SIGN_SHAPES[sign].map(({ name, at, fill, stroke, faint, dash, thick }) =>
              createElement(name, {
                key: `${name} ${Object.values(at).join(' ')}`,
                ...at,
                fill: paint(fill),
                stroke: paint(stroke),
                fillOpacity: faint === true ? 0.35 : undefined,
                strokeDasharray: dash,
                strokeWidth: thick ?? 1,
              }),
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function paint(colour: string | undefined): string {
  return colour === undefined ? 'none' : `var(--${colour})`;
}
