import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { countChoices } from '@/view/reset';
import { usePageScope } from '@/site/page-scope';
import { usePageLeft } from '@/site/use-page-left';
import { useSlots } from '@/site/slots';
import { Awaited } from '@/site/Awaited';
import { late } from '@/ui/late';
import { ShareButton } from '@/site/share/ShareButton';
import { ResetFilters } from './ResetFilters';

const SheetFilters = late(async () => (await import('./SheetFilters')).SheetFilters);

/** What is asked for: each has a sheet of its own. */
type Part = 'filters' | 'day';

/**
 * On a phone: a bar at the foot of the screen, and what it opens in a sheet. A page about one entry, which no filter changes, has
 * only the way to share it.
 */
export function PhoneBar({ isEntry = false }: { readonly isEntry?: boolean }): ReactNode {
  const { t } = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // It holds a control for every name on record: they are there while it is open.
  const [open, setOpen] = useState<Part | null>(null);
  useLayoutEffect(() => {
    if (open === null) return;
    sheet.current?.showModal();
    // Not a field: a keyboard would cover the sheet.
    heading.current?.focus();
  }, [open]);
  const close = (): void => {
    sheet.current?.close();
  };
  usePageLeft(() => {
    if (open !== null) close();
  });
  const { KnownOn } = useSlots();
  const title = open === 'day' ? t.knownOn.title : t.filters.region;
  return (
    <>
      <Bar onOpen={setOpen} isEntry={isEntry} />
      <dialog
        ref={sheet}
        aria-label={title}
        onClose={() => {
          setOpen(null);
        }}
        className="m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card backdrop:bg-black/40"
      >
        {open === null ? null : (
          <div className="grid gap-4 px-5 pt-4">
            <div className="flex min-h-9 items-center justify-between">
              <h2 ref={heading} tabIndex={-1} className="text-xl font-medium outline-none">
                {title}
              </h2>
              {open === 'filters' ? <ResetFilters /> : null}
            </div>
            <Awaited name={title} wait={t.shown.loading}>
              {open === 'filters' ? <SheetFilters /> : <KnownOn />}
            </Awaited>
            <SheetFoot onClose={close} />
          </div>
        )}
      </dialog>
    </>
  );
}

type BarProps = { readonly onOpen: (part: Part) => void; readonly isEntry: boolean };

function Bar({ onOpen, isEntry }: BarProps): ReactNode {
  const { t, format } = useI18n();
  const count = useApp((state) => countChoices(state.view));
  const asof = useApp((state) => state.view.asof);
  return (
    <nav
      aria-label={t.filters.region}
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap gap-2 border-t border-line bg-card px-3 py-2 *:min-w-0 md:hidden print:hidden [@media(max-height:25rem)]:static [@media(max-height:25rem)]:-mx-4"
    >
      {isEntry ? null : (
        <>
          <button
            type="button"
            className={`control grow basis-0 justify-center px-1 text-center ${count === 0 ? '' : 'chosen'}`}
            onClick={() => {
              onOpen('filters');
            }}
          >
            {t.filters.open(count)}
          </button>
          <button
            type="button"
            className={`control grow basis-0 justify-center px-1 text-center min-[19rem]:whitespace-nowrap ${asof === null ? '' : 'chosen'}`}
            onClick={() => {
              onOpen('day');
            }}
          >
            {asof === null ? t.knownOn.title : format.day(asof)}
          </button>
        </>
      )}
      <ShareButton
        subject={{ kind: 'page' }}
        className="control control-strong grow basis-0 justify-center px-1"
      />
    </nav>
  );
}

/** Closes the sheet with what it leaves. On a ground of its own: what is scrolled passes behind it. */
function SheetFoot({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useI18n();
  const scope = usePageScope();
  return (
    <div className="sticky bottom-0 -mx-5 border-t border-line bg-card px-5 py-3">
      <button
        type="button"
        className="control control-strong w-full justify-center"
        onClick={onClose}
      >
        {t.filters.show(scope?.claims.length ?? 0)}
      </button>
    </div>
  );
}
