/** A drawing of a written page in each of its widths. */
export function variantsIn(drawn: Element): readonly HTMLElement[] {
  return [...drawn.querySelectorAll<HTMLElement>('[data-drawing]')];
}

/**
 * Keeps of a drawing's variants that on the page which fits the width of its place; the style sheet would hide the others. On
 * paper, whose width nobody knows before, all are there and the style sheet chooses. Gives how to stop.
 */
export function keepFitting(
  host: Element,
  variants: readonly HTMLElement[],
  misfits: () => void,
): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const putAll = (): void => {
    for (const variant of variants) if (variant.parentElement !== host) host.append(variant);
  };
  const fit = (): void => {
    const fitting = variants.find((variant) => fits(variant, host.clientWidth));
    if (fitting === undefined) return;
    if (fitting.parentElement !== host) host.append(fitting);
    // What fits stays where it is, and keeps the focus.
    for (const variant of variants) if (variant !== fitting) variant.remove();
    if (!looksRight(fitting, host.clientWidth)) misfits();
  };
  // Is called once the page has been laid out: to ask for the width then costs nothing.
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  addEventListener('beforeprint', putAll);
  addEventListener('afterprint', fit);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', putAll);
    removeEventListener('afterprint', fit);
  };
}

/** Whether a variant is for this width: from its first number on, and below its second. */
function fits({ dataset }: HTMLElement, width: number): boolean {
  const [from = '', to = ''] = (dataset['drawing'] ?? '').split('-');
  return width > 0 && width >= Number(from) && (to === '' || width < Number(to));
}

/** How much smaller a drawing may be shown, and how much room may be left beside it. */
const SHRUNK = 0.96;
const ROOM = 1.08;

/** Whether a variant is neither shrunk until its letters are small, nor lost in its place. One without a size fits any. */
function looksRight(variant: HTMLElement, width: number): boolean {
  const drawn = Number(variant.querySelector('svg[width]')?.getAttribute('width') ?? 0);
  return drawn === 0 || (width >= drawn * SHRUNK && width <= drawn * ROOM);
}
