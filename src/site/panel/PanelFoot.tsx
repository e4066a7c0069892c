import { createElement, type ReactNode } from 'react';
import { SIGN_HEIGHT, SIGN_SHAPES, SIGN_WIDTH, type LaneSign } from '@/charts/lanes/lane-signs';
import type { ChartSize } from '@/charts/parts/mark';
import type { LegendItem } from '@/charts/picture/legend';
import type { Source } from '@/domain/record/record';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';
import { besideEn } from '@/i18n/topics/beside-en';
import type { BesideSaid, Presented } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { selectDrawn } from '@/store/selectors';
import { Disclosure } from '@/ui/Disclosure';
import { YearLegend } from './YearLegend';

type Props = {
  readonly presented: Presented;
  readonly claims: readonly Claim[];
  readonly size: ChartSize;
};

/**
 * Sources, how to read the forms, what else is to be said, and warnings. On a card one line: what warns stands in place of how
 * to read it, which the panel's page tells whole.
 */
export function PanelFoot({ presented, claims, size }: Props): ReactNode {
  const { t } = useI18n();
  const isPage = size === 'page';
  const isFolded = !isPage && presented.warnings.length > 0;
  const [notes, forms] = isPage
    ? [[], presented.legend]
    : [
        presented.legend.filter(({ sign }) => sign === null),
        presented.legend.filter(({ sign }) => sign !== null && sign !== 'outcome'),
      ];
  const shown = useApp(selectDrawn);
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap(
    (id) => shown?.dataset.sourceById.get(id) ?? [],
  );
  const targets = claims.filter(
    (claim) => claim.kind === 'target' && !claim.absent && claim.restates === null,
  ).length;
  return (
    <footer className="col-span-3 row-start-5 mt-1.5 self-end text-[0.8125rem] text-muted">
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-0.5 border-t border-line pt-1">
        <Sources sources={sources} notes={notes} />
        {isPage && targets > 0 ? <span>{t.panel.targets(targets)}</span> : null}
        <span className={isFolded ? 'contents lg:hidden' : 'contents'}>
          {presented.signs === undefined ? (
            <YearLegend items={forms} />
          ) : (
            <LaneLegend signs={presented.signs} />
          )}
        </span>
        {(isPage ? (presented.remarks ?? []) : []).map((remark) => (
          <p key={remark} className="basis-full">
            {remark}
          </p>
        ))}
        {presented.beside === undefined ? null : <BesideLine of={presented.beside} size={size} />}
        {presented.warnings.map((warning) => (
          <p
            key={warning}
            className={`font-semibold text-warn ${isPage ? 'basis-full' : 'max-lg:basis-full'}`}
          >
            <span aria-hidden="true">⚠ </span>
            {warning}
          </p>
        ))}
      </div>
    </footer>
  );
}

/** How the figures of a record beside look, where they stand, and what can be compared and what not. */
function BesideLine({
  of: { name, legend, said, sources, notes },
  size,
}: {
  readonly of: BesideSaid;
  readonly size: ChartSize;
}): ReactNode {
  const { t } = useI18n();
  return (
    <>
      {legend === null ? null : <YearLegend items={[legend]} />}
      {size === 'card' || sources.length === 0 ? null : (
        <Sources
          sources={sources}
          notes={notes.map((text) => ({ sign: null, text }))}
          label={besideEn.of(name, t.panel.sources(sources.length))}
        />
      )}
      <p className="basis-full">{said.join(' ')}</p>
    </>
  );
}

/** The sources of what is shown, and what else stands behind it: rates, say. */
function Sources({
  sources,
  notes,
  label: given,
}: {
  readonly sources: readonly Source[];
  readonly notes: readonly LegendItem[];
  readonly label?: string;
}): ReactNode {
  const { t } = useI18n();
  const label = given ?? t.panel.sources(sources.length);
  return (
    // Those of the record in use a frame lists below the page.
    <span className={given === undefined ? 'panel-sources' : undefined}>
      <Disclosure label={label} name={label} active={false} quiet>
        <ul className="grid gap-2 p-1 text-sm">
          {sources.map((source) => (
            <li key={source.id}>
              <a href={source.url} rel="noopener" className="underline underline-offset-4">
                {source.title}
              </a>
              <span className="block text-xs">{source.publisher}</span>
            </li>
          ))}
          {notes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Disclosure>
    </span>
  );
}

/** How to read the forms of lanes: a swatch before each word. */
function LaneLegend({ signs }: { readonly signs: readonly LaneSign[] }): ReactNode {
  return (
    <ul className="contents">
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
