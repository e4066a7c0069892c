/**
 * The fragment of an address that asks for text to be marked. Browsers keep it from scripts in `location`, and tell it with
 * how the page was come to. Null where there is none.
 */
export function askedText(window: Pick<Window, 'performance'>): string | null {
  const [come] = window.performance.getEntriesByType('navigation');
  const fragment = come?.name.slice(come.name.indexOf('#')) ?? '';
  return fragment.includes(':~:text=') ? fragment : null;
}
