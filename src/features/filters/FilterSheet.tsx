import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useI18n } from '@/i18n/i18n';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { countChoices } from '@/view/reset';
import { CopyLink } from '@/site/CopyLink';
import { FOLDED_FACETS } from './FilterBar';
import { usePageScope } from '@/site/page-scope';
import { useSlots } from '@/site/slots';
import { ShareButton } from '@/site/share/ShareButton';
import { FacetOptions, ResetFilters, TextFilter, ThemeFilter, YearFilter } from './FilterControls';

/** What of the sheet is asked for. */
type Part = 'filters' | 'day';

/** On a phone: a bar at the foot of the screen, and the filters in a sheet that it opens. */
export function PhoneBar(): ReactNode {
  const { t } = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  const knownOn = useRef<HTMLDivElement>(null);
  // It holds a control for every name on record: they are there while it is open.
  const [open, setOpen] = useState<Part | null>(null);
  useLayoutEffect(() => {
    if (open === null) return;
    sheet.current?.showModal();
    if (open === 'filters') return;
    knownOn.current?.scrollIntoView();
    knownOn.current?.querySelector('input')?.focus();
  }, [open]);
  return (
    <>
      <Bar onOpen={setOpen} />
      <dialog
        ref={sheet}
        aria-label={t.filters.region}
        onClose={() => {
          setOpen(null);
        }}
        className="m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto rounded-t-2xl border border-line bg-card p-5 backdrop:bg-black/40"
      >
        {open === null ? null : (
          <Sheet
            knownOn={knownOn}
            onClose={() => {
              sheet.current?.close();
            }}
          />
        )}
      </dialog>
    </>
  );
}

function Bar({ onOpen }: { readonly onOpen: (part: Part) => void }): ReactNode {
  const { t, format } = useI18n();
  const count = useApp((state) => countChoices(state.view));
  const asof = useApp((state) => state.view.asof);
  return (
    <nav
      aria-label={t.filters.region}
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-[1fr_1fr_1fr_auto] gap-2 border-t border-line bg-card px-3 py-2 md:hidden print:hidden"
    >
      <button
        type="button"
        className="control justify-center px-1 text-center"
        onClick={() => {
          onOpen('filters');
        }}
      >
        {t.filters.open(count)}
      </button>
      <button
        type="button"
        className={`control justify-center px-1 text-center ${asof === null ? '' : 'border-warm-line bg-warm'}`}
        onClick={() => {
          onOpen('day');
        }}
      >
        {asof === null ? t.knownOn.title : format.day(asof)}
      </button>
      <CopyLink className="control control-strong w-full justify-center px-1" short />
      <ShareButton subject={{ kind: 'page' }} className="control px-2" icon />
    </nav>
  );
}

function Sheet({
  knownOn,
  onClose,
}: {
  readonly knownOn: RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  const { KnownOn } = useSlots();
  const dataset = useApp(selectRecord);
  const scope = usePageScope();
  return (
    <div className="grid gap-5">
      <div className="flex items-center justify-between">
        <h2 className="text-xl font-medium">{t.filters.region}</h2>
        <ResetFilters />
      </div>
      <TextFilter />
      <YearFilter />
      <div ref={knownOn} className="border-t border-line pt-4">
        <KnownOn />
      </div>
      <ThemeFilter />
      {dataset === null
        ? null
        : FOLDED_FACETS.map((facet) => (
            <details key={facet} className="border-t border-line pt-2">
              <summary className="py-1 font-semibold">{t.filters.names[facet]}</summary>
              <FacetOptions dataset={dataset} facet={facet} />
            </details>
          ))}
      <button
        type="button"
        className="control control-strong sticky bottom-0 justify-center"
        onClick={onClose}
      >
        {t.filters.show(scope?.claims.length ?? 0)}
      </button>
    </div>
  );
}
