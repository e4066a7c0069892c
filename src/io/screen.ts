import type { Screen } from './entry-memory';

/** What finds an element again on a page that was drawn anew: what it is, what it is called, and which of those. */
type Mark = { readonly tag: string; readonly name: string; readonly nth: number };

type Kept = { readonly x: number; readonly y: number; readonly focus: Mark | null };

const FOCUSABLE = 'a, button, input, select, textarea, summary, iframe, [tabindex]';
/** What a reader does to go elsewhere: nothing is restored against that. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scroll and focus. What is not there yet is waited for until the reader moves by themselves, not for some time: how long
 * a page takes depends on the machine and the network.
 */
export function makeScreen(window: Window): Screen {
  const { document } = window;
  let stop: (() => void) | null = null;
  // Where another page takes the place of this one, a browser may take the focus away before it says that the page is left.
  let lost: Element | null = null;
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget !== null || !(target instanceof Element)) return;
    lost = target;
    window.setTimeout(() => {
      lost = null;
    });
  });
  return {
    read: () => ({
      x: window.scrollX,
      y: window.scrollY,
      focus: markOf(document.activeElement) ?? markOf(lost),
    }),
    restore: (kept) => {
      stop?.();
      if (isKept(kept)) stop = bringBack(window, kept);
    },
  };
}

/** Tries again whenever the page has changed; gives how to stop. */
function bringBack(window: Window, { x, y, focus }: Kept): () => void {
  const { document } = window;
  let isThere = false;
  let isFocused = focus === null;
  let frame = 0;
  const attempt = (): void => {
    frame = 0;
    if (!isFocused && focus !== null) {
      const element = findMark(document, focus);
      element?.focus({ preventScroll: true });
      isFocused = element !== null && document.activeElement === element;
    }
    if (!isThere) {
      window.scrollTo({ left: x, top: y, behavior: 'instant' });
      isThere = Math.abs(window.scrollY - y) < 1 && Math.abs(window.scrollX - x) < 1;
    }
    if (isThere && isFocused) stop();
  };
  const soon = (): void => {
    if (frame === 0) frame = window.requestAnimationFrame(attempt);
  };
  const mutations = new MutationObserver(soon);
  const sizes = new ResizeObserver(soon);
  const stop = (): void => {
    window.cancelAnimationFrame(frame);
    mutations.disconnect();
    sizes.disconnect();
    for (const type of OWN_MOVES) window.removeEventListener(type, stop, true);
  };
  for (const type of OWN_MOVES) window.addEventListener(type, stop, { capture: true });
  // After the view has been drawn, and whatever takes the focus when it opens or closes has done so.
  frame = window.requestAnimationFrame(() => {
    frame = 0;
    soon();
    mutations.observe(document, { subtree: true, childList: true, attributes: true });
    sizes.observe(document.documentElement);
  });
  return stop;
}

/** Null for nothing, and for the page itself. */
function markOf(element: Element | null): Mark | null {
  if (element === null || element === element.ownerDocument.body) return null;
  const tag = element.tagName;
  const name = nameOf(element);
  const nth = alike(element.ownerDocument, tag, name).indexOf(element);
  return nth === -1 ? null : { tag, name, nth };
}

function findMark(document: Document, { tag, name, nth }: Mark): HTMLElement | SVGElement | null {
  const found = alike(document, tag, name)[nth];
  return found instanceof HTMLElement || found instanceof SVGElement ? found : null;
}

/** Elements of one kind and name that are on the screen, in the order of the page. */
function alike(document: Document, tag: string, name: string): readonly Element[] {
  return [...document.querySelectorAll(FOCUSABLE)].filter(
    (element) => element.tagName === tag && nameOf(element) === name,
  );
}

/** What tells it from others, and is the same whenever the same view is drawn. */
function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  return (
    element.getAttribute('aria-label') ??
    label ??
    element.getAttribute('href') ??
    element.textContent
  )
    .trim()
    .slice(0, 100);
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  if (!('x' in value && 'y' in value && 'focus' in value)) return false;
  const { x, y, focus } = value;
  return typeof x === 'number' && typeof y === 'number' && (focus === null || isMark(focus));
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  if (!('tag' in value && 'name' in value && 'nth' in value)) return false;
  return (
    typeof value.tag === 'string' &&
    typeof value.name === 'string' &&
    typeof value.nth === 'number' &&
    Number.isInteger(value.nth)
  );
}
