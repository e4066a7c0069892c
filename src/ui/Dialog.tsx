import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CloseButton } from './CloseButton';

type Props = {
  readonly title: string;
  /** A press beside it closes it, where nothing of the reader's would be lost. */
  readonly light?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A native dialog under its title: it holds the focus, which begins in `data-first`, and gives it back. On a phone a sheet. */
export function Dialog({ title, light = false, onClose, children }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      closedby={light ? 'any' : 'closerequest'}
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card text-ink backdrop:bg-black/40 sm:m-auto sm:w-[44rem] sm:max-w-[calc(100%-2rem)] sm:rounded-2xl"
      onClose={onClose}
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-b border-line bg-card px-5 py-3">
        <h2 id={heading} className="min-w-0 pt-0.5 text-[1.3125rem] leading-snug font-medium">
          {title}
        </h2>
        <CloseButton
          className="-mr-2"
          onClose={() => {
            dialog.current?.close();
          }}
        />
      </div>
      {children}
    </dialog>
  );
}

/** Stands over the page from when it is drawn until it goes; the focus begins in its first field and goes back. */
function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const box = dialog.current;
    if (box?.open === false) box.showModal();
    box?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [dialog, before]);
}
