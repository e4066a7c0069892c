import type { ViewState } from '@/view/view-state';
import { keepFitting, variantsIn } from './written-drawing';
import { bringHome, writtenParts, type WrittenParts } from './written-parts';

type Drawing = { readonly adopt: (host: Element, misfits: () => void) => () => void };

/**
 * The written content of a page (#first), of which the app keeps drawings, whole parts until it draws them, and blocks that it
 * cannot draw.
 */
export type WrittenPage = WrittenParts & {
  readonly find: (print: string) => Drawing | null;
  /** A panel by its id, or what stands in the middle of the page (`page`): only where the view is still that of `address`. */
  readonly block: (name: string, address: string) => Drawing | null;
  /** Lets everything that has been adopted move into its new place. */
  readonly moveIn: () => void;
};

/** What stands between the sentence above a page and what is done with it: of those the app has its own. */
const PAGE = '#first main > :not([data-sentence], [role="status"], [data-tools])';

type Keep = (host: Element, misfits: () => void) => () => void;

const asItIs: Keep = (host) => {
  bringHome([host]);
  return () => undefined;
};

/**
 * Finds what is to be kept in the written content of a page that was written for a view, and for an address, its own: drawings
 * are told by what they show.
 */
export function writtenPage(page: Document, first: ViewState, own: string): WrittenPage {
  const waiting = new Set<() => void>();
  let isOver = false;
  const whenMoved = (moveIn: () => () => void): (() => void) => {
    let leave = (): void => undefined;
    const move = (): void => {
      leave = moveIn();
    };
    if (isOver) move();
    else waiting.add(move);
    return () => {
      waiting.delete(move);
      leave();
    };
  };
  const drawingOf = (nodes: readonly Element[], keep: Keep): Drawing => ({
    adopt: (host, misfits) => {
      const leave = whenMoved(() => {
        host.replaceChildren(...nodes);
        return keep(host, misfits);
      });
      return () => {
        leave();
        host.replaceChildren();
      };
    },
  });
  const drawings = new Map(
    [...page.querySelectorAll<HTMLElement>('#first [data-drawn]')].map((drawn) => {
      const variants = variantsIn(drawn);
      const keep: Keep = (host, misfits) => keepFitting(host, variants, misfits);
      return [drawn.dataset['drawn'] ?? '', drawingOf(variants, keep)] as const;
    }),
  );
  const blocks = new Map([
    ['page', drawingOf([...page.querySelectorAll(PAGE)], asItIs)],
    ...[...page.querySelectorAll<HTMLElement>('#first [data-panel]')].map(
      (panel) => [panel.dataset['panel'] ?? '', drawingOf([panel], asItIs)] as const,
    ),
  ]);
  return {
    ...writtenParts(page, first, whenMoved),
    find: (print) => drawings.get(print) ?? null,
    block: (name, address) => (address === own ? (blocks.get(name) ?? null) : null),
    moveIn: () => {
      isOver = true;
      for (const move of waiting) move();
      waiting.clear();
    },
  };
}
