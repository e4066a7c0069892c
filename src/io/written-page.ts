type Drawing = { readonly adopt: (host: Element, misfits: () => void) => () => void };

/** The written content of a page (#first), of which the app keeps the drawings, and parts that it cannot draw itself. */
export type WrittenPage = {
  readonly find: (print: string) => Drawing | null;
  /** A panel by its id, or what stands in the middle of the page (`page`): only where the view is still that of `address`. */
  readonly part: (name: string, address: string) => Drawing | null;
  /** Lets everything that has been adopted move into its new place. */
  readonly moveIn: () => void;
};

/** What stands between the sentence above a page and what is done with it: of those the app has its own. */
const PAGE = '#first main > :not([data-sentence], [role="status"], [data-tools])';

type Keep = (host: Element, misfits: () => void) => () => void;

const asItIs: Keep = () => () => undefined;

/** Finds the drawings in the written content of a page, each told by what it shows, and its parts. `own` is the page's address. */
export function writtenPage(page: Document, own: string): WrittenPage {
  const waiting = new Set<() => void>();
  let isOver = false;
  const drawingOf = (nodes: readonly Element[], keep: Keep): Drawing => ({
    adopt: (host, misfits) => {
      let leave = (): void => undefined;
      const moveIn = (): void => {
        host.replaceChildren(...nodes);
        leave = keep(host, misfits);
      };
      if (isOver) moveIn();
      else waiting.add(moveIn);
      return () => {
        waiting.delete(moveIn);
        leave();
        host.replaceChildren();
      };
    },
  });
  const named = (name: string, make: (element: HTMLElement) => Drawing): Map<string, Drawing> =>
    new Map(
      [...page.querySelectorAll<HTMLElement>(`#first [data-${name}]`)].map((element) => [
        element.dataset[name] ?? '',
        make(element),
      ]),
    );
  const drawings = named('drawn', (drawn) => {
    const variants = [...drawn.querySelectorAll<HTMLElement>('[data-drawing]')];
    return drawingOf(variants, (host, misfits) => keepFitting(host, variants, misfits));
  });
  const parts = named('panel', (panel) => drawingOf([panel], asItIs));
  parts.set('page', drawingOf([...page.querySelectorAll(PAGE)], asItIs));
  return {
    find: (print) => drawings.get(print) ?? null,
    part: (name, address) => (address === own ? (parts.get(name) ?? null) : null),
    moveIn: () => {
      isOver = true;
      for (const moveIn of waiting) moveIn();
      waiting.clear();
    },
  };
}

/**
 * Keeps of a drawing's variants that on the page which fits the width of its place; the style sheet would hide the others. On
 * paper, whose width nobody knows before, all are there and the style sheet chooses. Gives how to stop.
 */
function keepFitting(
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
