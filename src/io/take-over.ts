/** Of elements that can have the focus, what tells them apart; ids that are made up differ between the two. */
function nameOf(element: Element): string {
  const own =
    (element instanceof HTMLElement || element instanceof SVGElement
      ? element.dataset['mark']
      : undefined) ??
    element.getAttribute('aria-label') ??
    element.textContent.trim();
  return `${element.localName} ${own}`;
}

/** All elements of this name that are on the screen, in their order. */
function namesakes(root: Element, element: Element): readonly Element[] {
  const name = nameOf(element);
  return [...root.querySelectorAll(element.localName)].filter(
    (other) => nameOf(other) === name && other.getClientRects().length > 0,
  );
}

/** A frame that the reader has scrolled, and how far. */
type Scrolled = { readonly frame: Element; readonly left: number; readonly top: number };

function scrolledIn(root: Element): readonly Scrolled[] {
  return [...root.querySelectorAll('[tabindex]')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((frame) => ({ frame, left: frame.scrollLeft, top: frame.scrollTop }));
}

/** The element of the app that stands where one of the written content stood. */
function twinOf(element: Element, first: Element, root: Element): Element | undefined {
  const place = namesakes(first, element).indexOf(element);
  const twins = namesakes(root, element);
  return twins[place] ?? twins[0];
}

/**
 * Puts the app, which has drawn the page beside its written content, in that content's place: in one go, so that nothing
 * is seen of it. What was scrolled stays so, and the focus moves to the same element. Does nothing the second time.
 */
export function takeOver(page: Document): void {
  const first = page.querySelector('#first');
  const root = page.querySelector('#root');
  const { defaultView: window, documentElement } = page;
  delete documentElement.dataset['asked'];
  if (first === null || root === null || window === null) return;
  const { scrollX, scrollY } = window;
  const focused = first.contains(page.activeElement) ? page.activeElement : null;
  const twin = focused === null ? undefined : twinOf(focused, first, root);
  const frames = scrolledIn(first).map((scrolled) => ({
    ...scrolled,
    twin: twinOf(scrolled.frame, first, root),
  }));
  first.remove();
  for (const { twin: frame, left, top } of frames) {
    if (frame === undefined) continue;
    frame.scrollLeft = left;
    frame.scrollTop = top;
  }
  if (window.scrollX !== scrollX || window.scrollY !== scrollY)
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  if (twin instanceof window.HTMLElement || twin instanceof window.SVGElement)
    twin.focus({ preventScroll: true });
}
