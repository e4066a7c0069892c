/** Name of an element that is labelled by an attribute, or its text. */
export function nameOfElement(element: Element | null): string | null {
  return element === null ? null : (element.getAttribute('aria-label') ?? element.textContent);
}

/** Name of what has the focus. */
export function focusedName(): string | null {
  return nameOfElement(document.activeElement);
}

/** Text of the tooltip that is shown; null without one. */
export function tooltipText(): string | null {
  return document.querySelector('[data-tooltip]')?.textContent ?? null;
}

/** Names of the marks within an element that the Tab key stops at. */
export function tabStops(within: ParentNode = document): readonly (string | null)[] {
  return [...within.querySelectorAll('[data-mark][tabindex="0"]')].map(nameOfElement);
}
