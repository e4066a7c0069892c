import { namesakes, twinAt } from './twins';

/** What a reader does something with. */
const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Has a part of the page that stands as it was written drawn by the app (`wake`) as soon as the reader comes near it, and does
 * in what was drawn, within `root`, what was done in what was written: the focus moves, and what was pressed is pressed. Gives
 * how to stop.
 */
export function wakeOnTouch(host: Element, root: Element, wake: () => Promise<void>): () => void {
  const stop = new AbortController();
  const touch = async (control: Element | null, then: (twin: Element) => void): Promise<void> => {
    const place = control === null ? -1 : namesakes(host, control).indexOf(control);
    await wake();
    if (control === null) return;
    // A drawing that the app keeps has moved.
    const twin = root.contains(control) ? control : twinAt(control, place, root);
    if (twin !== undefined) then(twin);
  };
  const on = (
    name: 'pointerover' | 'focusin' | 'click',
    act: (event: MouseEvent | FocusEvent, control: Element | null) => void,
  ): void => {
    host.addEventListener(
      name,
      (event) => {
        const { target } = event;
        if (event instanceof MouseEvent || event instanceof FocusEvent)
          act(event, target instanceof Element ? target.closest(CONTROLS) : null);
      },
      { capture: true, signal: stop.signal },
    );
  };
  on('pointerover', (event, control) => {
    void touch(control, (twin) => {
      twin.dispatchEvent(new PointerEvent(event.type, event));
    });
  });
  on('focusin', (_, control) => {
    void touch(control, (twin) => {
      if (twin instanceof HTMLElement || twin instanceof SVGElement)
        twin.focus({ preventScroll: true });
    });
  });
  on('click', (event, control) => {
    if (control === null || isForBrowser(event, control)) return;
    event.preventDefault();
    event.stopPropagation();
    void touch(control, (twin) => {
      twin.dispatchEvent(new MouseEvent(event.type, event));
    });
  });
  return () => {
    stop.abort();
  };
}

/** Whether a click asks for what only the browser does: another tab, a download, another site. */
function isForBrowser(event: MouseEvent | FocusEvent, control: Element): boolean {
  if (!(event instanceof MouseEvent)) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return true;
  return control instanceof HTMLAnchorElement && control.origin !== location.origin;
}
