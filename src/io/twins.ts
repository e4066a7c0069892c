/**
 * Of elements that can have the focus, what tells them apart; ids that are made up differ between the two. The number on a button
 * is no part of its name: a part of the record may be missing in it.
 */
function nameOf(element: Element): string {
  const text = element.textContent.trim();
  const own =
    (element instanceof HTMLElement || element instanceof SVGElement
      ? element.dataset['mark']
      : undefined) ??
    element.getAttribute('aria-label') ??
    (element.localName === 'button' ? text.replaceAll(/\s*\d+/g, '') : text);
  return `${element.localName} ${own}`;
}

/** Whether it has a box. Told by its style where the browser can: then nothing need be laid out for it. */
function isThere(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility()
    : element.getClientRects().length > 0;
}

/** All elements of this name that are on the screen, in their order. */
export function namesakes(root: Element, element: Element): readonly Element[] {
  const name = nameOf(element);
  return [...root.querySelectorAll(element.localName)].filter(
    (other) => nameOf(other) === name && isThere(other),
  );
}

/** The element of the app that stands where one of the written content stood. */
export function twinOf(element: Element, first: Element, root: Element): Element | undefined {
  return twinAt(element, namesakes(first, element).indexOf(element), root);
}

/** The one at this place among those of its name. */
export function twinAt(element: Element, place: number, root: Element): Element | undefined {
  const twins = namesakes(root, element);
  return twins[place] ?? twins[0];
}
