import { earlyIn } from './early';
import { namesakes, twinAt, twinOf } from './twins';

/** What was done before the app was there. */
type Early = {
  /** Controls that were pressed. */
  readonly pressed: Iterable<Element>;
  /** Ends once the app has all that it needs to answer them. */
  readonly answers: Promise<void>;
};

/** A frame that the reader has scrolled, and how far. */
type Scrolled = { readonly frame: Element; readonly left: number; readonly top: number };

function scrolledIn(root: Element): readonly Scrolled[] {
  return [...root.querySelectorAll('[tabindex]')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((frame) => ({ frame, left: frame.scrollLeft, top: frame.scrollTop }));
}

/**
 * Puts the app, which has drawn the page beside its written content, in that content's place: in one go, so that nothing
 * is seen of it. `moveIn` is to move what the app keeps of that content. What was scrolled stays so, the focus moves to the
 * same element, and what was typed and pressed before the app was there is done. Does nothing the second time.
 */
export function takeOver(page: Document, moveIn: () => void, early: Early): void {
  const first = page.querySelector('#first');
  const root = page.querySelector('#root');
  const { defaultView: window, documentElement } = page;
  delete documentElement.dataset['asked'];
  delete documentElement.dataset['alone'];
  if (first === null || root === null || window === null) return;
  const { scrollX, scrollY } = window;
  const focused = first.contains(page.activeElement) ? page.activeElement : null;
  const place = focused === null ? -1 : namesakes(first, focused).indexOf(focused);
  const frames = scrolledIn(first).map((scrolled) => ({
    ...scrolled,
    twin: twinOf(scrolled.frame, first, root),
  }));
  const done = earlyIn(first, early.pressed, root);
  moveIn();
  const twin = focused === null ? undefined : twinAt(focused, place, root);
  first.remove();
  for (const { twin: frame, left, top } of frames) {
    if (frame === undefined) continue;
    frame.scrollLeft = left;
    frame.scrollTop = top;
  }
  // In the frame, in which the page is laid out in any case: what was pressed may change it before.
  window.requestAnimationFrame(() => {
    if (window.scrollX !== scrollX || window.scrollY !== scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  });
  if (twin instanceof window.HTMLElement || twin instanceof window.SVGElement)
    twin.focus({ preventScroll: true });
  void doInTurn(done, early.answers);
}

/** Leaves a page that is a copy as it was written, without what needs the app, and says so. */
export function keepCopy(page: Document): void {
  const { dataset } = page.documentElement;
  delete dataset['asked'];
  dataset['alone'] = '';
  page.querySelector('[data-when="copy"]')?.removeAttribute('hidden');
}

/** What was typed at once, what was pressed when it is answered: one after the other, each on what the one before has led to. */
async function doInTurn(
  { typed, clicked }: ReturnType<typeof earlyIn>,
  answers: Promise<void>,
): Promise<void> {
  for (const step of typed) {
    step();
    // oxlint-disable-next-line no-await-in-loop -- what comes of it is drawn first
    await drawn();
  }
  if (clicked.length > 0) await answers;
  for (const step of clicked) {
    step();
    // oxlint-disable-next-line no-await-in-loop -- what comes of it is drawn first
    await drawn();
  }
}

async function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
