import { use, type ReactNode } from 'react';
import { TextScaleContext } from '@/charts/parts/text-scale';
import { useI18n } from '@/i18n/i18n';
import { useSlots } from '@/site/slots';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Toolbar } from '@/ui/Toolbar';
import { late } from '@/ui/late';
import { Awaited } from '@/site/Awaited';
import { FOLDED_FACETS } from './folded-facets';
import { ThemeFilter, YearFilter } from './FilterControls';

const MoreFilters = late(async () => (await import('./MoreFilters')).MoreFilters);

/** All filters in one line that stays in reach while the page scrolls. */
export function FilterBar(): ReactNode {
  const { t } = useI18n();
  const { CorpusSwitch } = useSlots();
  // Letters of the usual size have room on one line, whatever fonts are on their way.
  const line = use(TextScaleContext) === 1 ? 'flex-wrap lg:flex-nowrap' : 'flex-wrap';
  return (
    <section
      aria-label={t.filters.region}
      className="sticky top-0 z-20 hidden bg-paper md:block print:hidden"
    >
      <div
        className={`flex min-h-13 items-center gap-3 rounded-2xl border border-line bg-card px-3 ${line}`}
      >
        <YearFilter inLine />
        <Toolbar
          name={t.filters.region}
          className={`flex min-w-0 grow items-center gap-1.5 border-l border-line pl-2 xl:gap-2 xl:pl-3 ${line}`}
        >
          <div className="hidden lg:contents">
            <ThemeFilter />
          </div>
          <MoreButton />
          <span className="grow" />
          <span className="hidden xl:contents">
            <CorpusSwitch />
          </span>
          <DayButton />
        </Toolbar>
      </div>
    </section>
  );
}

/** How many of the filters behind the button are set. */
function useChosenMore(): number {
  return useApp(
    ({ view }) =>
      FOLDED_FACETS.filter((facet) => view[facet].length > 0).length + (view.q === '' ? 0 : 1),
  );
}

/** Opens all filters that have no place of their own in the bar. */
function MoreButton(): ReactNode {
  const { t } = useI18n();
  const chosen = useChosenMore();
  const label = chosen === 0 ? t.filters.more : t.filters.moreChosen(chosen);
  return (
    <Disclosure label={label} name={label} active={chosen > 0} wide>
      <Awaited name={t.filters.more} wait={t.shown.loading}>
        <MoreFilters />
      </Awaited>
    </Disclosure>
  );
}

/** Says on which day the record is read, and opens what changes it. */
function DayButton(): ReactNode {
  const { t, format } = useI18n();
  const { KnownOn } = useSlots();
  const asof = useApp((state) => state.view.asof);
  const compare = useApp((state) => state.view.compare);
  const day = asof === null ? t.knownOn.control.today : format.dayShort(asof);
  const label = compare === null ? t.knownOn.on(day) : t.knownOn.control.two;
  return (
    <Disclosure
      label={
        asof === null || compare !== null ? (
          label
        ) : (
          // Beside all themes there is room for the day alone; its colour, and the band below, say what it is.
          <>
            <span className="lg:max-xl:hidden">{label}</span>
            <span className="hidden lg:max-xl:inline">{day}</span>
          </>
        )
      }
      name={label}
      active={asof !== null}
      atEnd
    >
      <Awaited name={t.knownOn.title} wait={t.shown.loading}>
        <KnownOn />
      </Awaited>
    </Disclosure>
  );
}
