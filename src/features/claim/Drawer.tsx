import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { stepIn, useClaimOrder } from '@/site/claim-order';
import { ClaimBar } from './ClaimBar';
import { ClaimDetails } from './ClaimDetails';

/** A claim over the page. Takes the focus, and gives it back when it closes. */
export function Drawer({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const { t } = useI18n();
  const opened = useApp((state) => state.opened);
  const changeView = useApp((state) => state.changeView);
  const order = useClaimOrder();
  const box = useRef<HTMLDivElement>(null);
  useReturningFocus(claim.id, box);
  useFromTheTop(claim.id, box);
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
      className="fixed inset-x-0 bottom-0 z-40 max-h-[85dvh] scroll-pt-14 scroll-pb-20 overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card px-5 shadow-2xl outline-none md:inset-x-auto md:right-6 md:bottom-6 md:w-[26rem] md:rounded-2xl"
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

/**
 * Puts the focus into the box whenever another claim opens in it, from outside or from a control inside that is gone
 * or off now. Gives it back, when the box closes, to where it was last outside.
 */
function useReturningFocus(claim: string | undefined, box: RefObject<HTMLDivElement | null>): void {
  const outside = useRef<Element | null>(null);
  const isOpen = claim !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const { current } = outside;
      const back = current instanceof HTMLElement || current instanceof SVGElement ? current : null;
      if (back?.isConnected === true) back.focus({ preventScroll: true });
    };
  }, [isOpen]);
  useEffect(() => {
    const active = document.activeElement;
    if (claim === undefined || box.current === null) return;
    const isInside = box.current.contains(active);
    if (isInside && active?.matches(':disabled') === false) return;
    if (!isInside && active !== document.body) outside.current = active;
    box.current.focus({ preventScroll: true });
  }, [claim, box]);
}

/** Another claim begins at its top. */
function useFromTheTop(id: string | undefined, box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (id !== undefined && box.current !== null) scrollToTop(box.current);
  }, [id, box]);
}

function scrollToTop(element: Element): void {
  element.scrollTop = 0;
}
