import type { ReactNode } from 'react';
import { ErrorReport } from './ErrorReport';
import { Painted } from './ready';
import { useServices } from './services';
import { countLoosened } from '@/domain/selection/filter';
import { activeFilters, NO_FILTERS } from '@/view/reset';
import type { Problem } from '@/domain/basics/result';
import { DEFAULT_VIEW } from '@/view/view-state';
import type { Filters } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';

/** Keeps the place of a panel that is on its way: of its chart, and of a foot of the usual height. */
export function LoadingPanel({
  height,
  foot,
}: {
  readonly height: number;
  readonly foot: 'years' | 'lanes' | 'page';
}): ReactNode {
  return (
    <>
      <Loading height={height} />
      <div className={FEET[foot]} />
    </>
  );
}

const FEET = {
  years: 'h-[61px] sm:h-[39px]',
  lanes: 'h-[82px] sm:h-[61px]',
  page: 'h-[143px] sm:h-[104px]',
} as const;

/** In place of a page that is shown when it is whole: as high as the window, so that nothing is seen to move below it. */
export function LoadingPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div
      className="grid h-dvh place-items-center rounded-md bg-grid/50 text-sm text-muted"
      aria-busy="true"
    >
      {t.shown.loading}
    </div>
  );
}

/** Keeps the place of what is on its way. */
export function Loading({ height }: { readonly height: number }): ReactNode {
  const { t } = useI18n();
  return (
    <div
      className="grid place-items-center rounded-md bg-grid/50 text-sm text-muted"
      style={{ height }}
      aria-busy="true"
    >
      {t.shown.loading}
    </div>
  );
}

type FailedProps = {
  readonly part: string;
  readonly title: string;
  readonly text: string | null;
  readonly problems: readonly Problem[];
  readonly minHeight: number;
  readonly onRetry: () => void;
};

/** A part that could not be loaded: what, why, and what next. */
export function Failed({
  part,
  title,
  text,
  problems,
  minHeight,
  onRetry,
}: FailedProps): ReactNode {
  const { t } = useI18n();
  return (
    <div
      role="alert"
      className="grid content-center gap-3 rounded-md border border-warn/50 p-5 text-sm"
      style={{ minHeight }}
    >
      <Painted part={part} />
      <h2 className="text-lg text-warn">{title}</h2>
      {text === null ? null : <p className="text-muted">{text}</p>}
      <div>
        <p className="font-semibold">{t.errors.problems}</p>
        <ul className="mt-1 break-words">
          {problems.slice(0, 8).map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {problem.path === '' ? '' : <code className="mr-1 text-xs">{problem.path}</code>}
              {problem.message}
            </li>
          ))}
          {problems.length > 8 ? <li>{t.panel.more(problems.length - 8)}</li> : null}
        </ul>
      </div>
      <button type="button" className="control justify-self-start" onClick={onRetry}>
        {t.errors.retry}
      </button>
    </div>
  );
}

/** A panel that the filter on themes leaves out. */
export function ThemeOff({
  theme,
  themes,
}: {
  readonly theme: string;
  readonly themes: readonly string[];
}): ReactNode {
  const { t } = useI18n();
  const chosen = useApp((state) => state.view.themes);
  const changeView = useApp((state) => state.changeView);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 text-sm text-muted">
      <p>{t.empty.themeOff(theme)}</p>
      <button
        type="button"
        className="control"
        onClick={() => {
          changeView({ themes: [...chosen, ...themes].toSorted() });
        }}
      >
        {t.empty.showTheme(theme)}
      </button>
    </div>
  );
}

/** Nothing passes the filters: says so, and which filter to loosen for how many claims. */
export function NothingFound({
  part,
  shown,
  within,
}: {
  readonly part: string;
  readonly shown: Shown;
  readonly within?: readonly string[];
}): ReactNode {
  const { t } = useI18n();
  return (
    <div className="grid justify-items-start gap-3 rounded-md border border-dashed border-line p-5">
      <Painted part={part} />
      <h2 className="text-lg">{t.empty.title}</h2>
      <p className="text-sm text-muted">{t.empty.none}</p>
      <Loosen shown={shown} within={within} />
    </div>
  );
}

type LoosenProps = {
  readonly shown: Shown;
  /** The themes that count; all of the view without them. */
  readonly within: readonly string[] | undefined;
};

/** Which filter to loosen for how many claims, what brings most first; all of them where no single one is to blame. */
export function Loosen({ shown, within }: LoosenProps): ReactNode {
  const { t } = useI18n();
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const filters: Filters = within === undefined ? view : { ...view, themes: within };
  const active = activeFilters(view).filter((name) => within === undefined || name !== 'themes');
  const ways = countLoosened(shown.dataset, filters, active).filter(({ count }) => count > 0);
  return (
    <div className="flex flex-wrap gap-2">
      {ways.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className="control"
          onClick={() => {
            changeView({ [filter]: DEFAULT_VIEW[filter] });
          }}
        >
          {t.empty.loosen(filter, count)}
        </button>
      ))}
      {ways.length === 0 ? (
        <button
          type="button"
          className="control"
          onClick={() => {
            changeView(NO_FILTERS);
          }}
        >
          {t.empty.clearAll}
        </button>
      ) : null}
    </div>
  );
}

/** An error of ours in one panel. */
export function Broken({
  part,
  name,
  minHeight,
  text,
}: {
  readonly part: string;
  readonly name: string;
  readonly minHeight: number;
  readonly text: string | null;
}): ReactNode {
  const { t } = useI18n();
  const { reload } = useServices();
  return (
    <div
      role="alert"
      className="grid content-center justify-items-start gap-3 rounded-md border border-warn/50 p-5 text-sm"
      style={{ minHeight }}
    >
      <Painted part={part} />
      <h2 className="text-lg text-warn">{t.errors.script(name)}</h2>
      {text === null ? null : <p className="text-muted">{text}</p>}
      <button type="button" className="control" onClick={reload}>
        {t.errors.reload}
      </button>
      <ErrorReport />
    </div>
  );
}
