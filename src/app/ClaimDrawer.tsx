import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimDetails } from './ClaimDetails';

/** The claim that the address names, over any view. It takes the focus, and gives it back when it closes. */
export function ClaimDrawer(): ReactNode {
  const { t } = useI18n();
  const id = useApp((state) => state.view.claim);
  const opened = useApp((state) => state.opened);
  const dataset = useApp((state) => state.dataset);
  const shown = useApp(selectShown);
  const changeView = useApp((state) => state.changeView);
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  const box = useRef<HTMLDivElement>(null);
  useReturningFocus(claim?.id, box);
  if (claim === undefined || dataset === null) return null;
  const step = opened.includes(claim.id) ? opened.indexOf(claim.id) : -1;
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
      data-theme={claim.theme}
      className="fixed inset-x-0 outline-none bottom-0 z-40 max-h-[85dvh] overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card p-5 shadow-2xl md:inset-x-auto md:right-6 md:bottom-6 md:w-[26rem] md:rounded-2xl"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="absolute top-3 right-3 flex items-center gap-1">
        {step >= 0 && opened.length > 1 ? (
          <Steps
            at={step}
            count={opened.length}
            onStep={(next) => {
              changeView({ claim: opened[next] ?? claim.id }, 'replace');
            }}
          />
        ) : null}
        <button
          type="button"
          aria-label={t.app.close}
          className="quiet size-8 justify-center text-base"
          onClick={close}
        >
          ✕
        </button>
      </div>
      <ClaimDetails claim={claim} dataset={dataset} conflicts={shown?.conflicts ?? []} />
    </div>
  );
}

function Steps({
  at,
  count,
  onStep,
}: {
  readonly at: number;
  readonly count: number;
  readonly onStep: (next: number) => void;
}): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <button
        type="button"
        aria-label={t.claim.previous}
        disabled={at === 0}
        className="quiet size-8 justify-center disabled:opacity-40"
        onClick={() => {
          onStep(at - 1);
        }}
      >
        ←
      </button>
      <span className="text-xs text-muted tabular-nums">{t.claim.step(at + 1, count)}</span>
      <button
        type="button"
        aria-label={t.claim.next}
        disabled={at === count - 1}
        className="quiet size-8 justify-center disabled:opacity-40"
        onClick={() => {
          onStep(at + 1);
        }}
      >
        →
      </button>
    </>
  );
}

/**
 * Puts the focus into the box whenever another claim opens in it, from outside or from a control inside that is gone
 * or off now. Gives it back, when the box closes, to where it was last outside.
 */
function useReturningFocus(
  claim: string | undefined,
  box: React.RefObject<HTMLDivElement | null>,
): void {
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
