import { Fragment, useMemo, type ReactNode } from 'react';
import { nameOf, type Vocabulary } from '@/domain/record/record';
import { recordKnownOn } from '@/domain/selection/known-on';
import { notYetKnown } from '@/domain/selection/not-yet-known';
import type { Shown } from '@/domain/selection/shown';
import { useI18n, type I18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { Loosen, ThemeOff } from '@/site/PanelStates';
import { Painted } from '@/site/ready';
import { useApp } from '@/store/use-app';
import { activeFilters } from '@/view/reset';
import type { ViewState } from '@/view/view-state';
import type { SortedPanels } from './use-sorted-panels';

type Props = Omit<SortedPanels, 'standing'> & {
  readonly shown: Shown | null;
};

/** What the view leaves nothing of, in a line below what it leaves something of. */
export function EmptyPanels({ without, leftOut, shown }: Props): ReactNode {
  const { say } = useI18n();
  return (
    <>
      {[...without, ...leftOut].map(({ id, colour }) => (
        <Fragment key={id}>
          <Painted part={id} />
          <span hidden data-panel={id} data-colour={colour} data-count={0} />
        </Fragment>
      ))}
      {/* With nothing found anywhere the page says so once, and how to go on. */}
      {without.length === 0 || shown === null || shown.claims.length === 0 ? null : (
        <Without panels={without} shown={shown} />
      )}
      {leftOut.length === 0 ? null : (
        <div className="grid gap-1">
          {leftOut.map(({ id, name, themes }) => (
            <ThemeOff key={id} theme={say(name)} themes={themes} />
          ))}
        </div>
      )}
    </>
  );
}

function Without({
  panels,
  shown,
}: {
  readonly panels: readonly Panel[];
  readonly shown: Shown;
}): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const view = useApp((state) => state.view);
  const isFiltered = activeFilters(view).length > 0;
  const untold = useUntold(panels, isFiltered);
  if (untold.length === 0) return null;
  const names = untold.map(({ name }) => say(name));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
      <p>
        {isFiltered || view.asof === null
          ? t.empty.panels(names, namedBy(view, shown.dataset.vocabulary, i18n))
          : t.empty.panelsYet(names)}
      </p>
      {isFiltered ? <Loosen shown={shown} within={panels.flatMap(({ themes }) => themes)} /> : null}
    </div>
  );
}

/** Those of which the band of the day does not say already from when something is known. */
function useUntold(panels: readonly Panel[], isFiltered: boolean): readonly Panel[] {
  const dataset = useApp((state) => state.dataset);
  const asof = useApp((state) => state.view.asof);
  const corpus = useApp((state) => state.view.corpus);
  return useMemo(() => {
    if (dataset === null || asof === null || isFiltered) return panels;
    const { claims } = recordKnownOn(dataset, { corpus, asof: null });
    return panels.filter(({ themes }) => notYetKnown(claims, themes, asof).length === 0);
  }, [dataset, asof, corpus, isFiltered, panels]);
}

/** The names of what one list filters by; none where several filters or others leave nothing. */
function namedBy(view: ViewState, vocabulary: Vocabulary, { say }: I18n): readonly string[] {
  const [only, ...more] = activeFilters(view);
  if (more.length > 0 || (only !== 'markets' && only !== 'topics')) return [];
  return view[only].map((id) => say(nameOf(vocabulary[only], id)));
}
