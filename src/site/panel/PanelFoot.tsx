import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { selectShown } from '@/store/selectors';
import { Disclosure } from '@/ui/Disclosure';
import { YearLegend } from './YearLegend';

type Props = {
  readonly panel: Panel;
  readonly presented: Presented;
  readonly claims: readonly Claim[];
};

/** Sources, how to read the forms, what else is to be said, and warnings. */
export function PanelFoot({ panel, presented, claims }: Props): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap(
    (id) => shown?.dataset.sourceById.get(id) ?? [],
  );
  const targets = claims.filter(
    (claim) => claim.kind === 'target' && !claim.absent && claim.restates === null,
  ).length;
  return (
    <footer className="col-span-3 row-start-5 mt-2 self-end text-[0.8125rem] text-muted">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-1.5">
        <span className="panel-sources">
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
        </span>
        {targets > 0 ? <span>{t.panel.targets(targets)}</span> : null}
        {panel.kind === 'lanes' ? <LaneLegend /> : <YearLegend items={presented.legend} />}
        {(presented.remarks ?? []).map((remark) => (
          <p key={remark} className="basis-full">
            {remark}
          </p>
        ))}
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

function LaneLegend(): ReactNode {
  const { t } = useI18n();
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-3 rounded-full border-2 border-theme bg-theme" />
        {t.panel.happened}
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-3 rounded-full border-2 border-theme" />
        {t.panel.announced}
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-2 rounded-full bg-theme" />
        {t.panel.said}
      </span>
      <span>
        <span aria-hidden="true" className="text-theme">
          ⇢
        </span>{' '}
        {t.panel.horizon}
      </span>
    </span>
  );
}
