import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { stepIn, useClaimOrder } from './claim-order';
import { ClaimBar } from './ClaimBar';
import { ClaimDetails } from './ClaimDetails';

/** The claim that the address names, over any view. It takes the focus, and gives it back when it closes. */
export function ClaimDrawer(): ReactNode {
  const { t } = useI18n();
  const id = useApp((state) => state.view.claim);
  const opened = useApp((state) => state.opened);
  const dataset = useApp((state) => state.dataset);
  const changeView = useApp((state) => state.changeView);
  const order = useClaimOrder();
  // In the whole record: a link opens to its claim also where the view leaves that out.
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  const box = useRef<HTMLDivElement>(null);
  useReturningFocus(claim !== undefined, box);
  useFromTheTop(claim?.id, box);
  if (claim === undefined || dataset === null) return null;
  // A mark of several claims is stepped through by itself; any other claim in the order of the view's table.
  const isOfMark = opened.length > 1 && opened.includes(claim.id);
  const step = stepIn(isOfMark ? opened : order, claim.id);
  const close = (): void => {
    changeView({ claim: null });
  };
  return (
    // Escape closes the dialog from any control inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      role="dialog"
      aria-label={t.claim.drawer}
      tabIndex={-1}
      className="fixed inset-x-0 bottom-0 z-40 max-h-[85dvh] overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card px-5 pb-5 shadow-2xl outline-none md:inset-x-auto md:right-6 md:bottom-6 md:w-[26rem] md:rounded-2xl"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <ClaimBar
        id={claim.id}
        step={step}
        onStep={(next) => {
          changeView({ claim: next }, 'replace');
        }}
        onClose={close}
      />
      <ClaimDetails key={claim.id} claim={claim} dataset={dataset} size="drawer" />
    </div>
  );
}

function useReturningFocus(isOpen: boolean, box: RefObject<HTMLDivElement | null>): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    before.current = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      const { current } = before;
      const back = current instanceof HTMLElement || current instanceof SVGElement ? current : null;
      if (back?.isConnected === true) back.focus({ preventScroll: true });
    };
  }, [isOpen, box]);
}

/** Another claim begins at its top. Where the link that led to it is gone, the drawer takes the focus that was on it. */
function useFromTheTop(id: string | undefined, box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const { current } = box;
    if (id === undefined || current === null) return;
    scrollToTop(current);
    if (document.activeElement === document.body) current.focus({ preventScroll: true });
  }, [id, box]);
}

function scrollToTop(element: Element): void {
  element.scrollTop = 0;
}
