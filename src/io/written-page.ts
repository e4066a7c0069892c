import type { ViewState } from '@/view/view-state';
import { keepFitting, variantsIn } from './written-drawing';
import { writtenParts, type WrittenParts } from './written-parts';

type Drawing = { readonly adopt: (host: Element, misfits: () => void) => () => void };

/** The written content of a page (#first), of which the app keeps drawings, and whole parts until it draws them. */
export type WrittenPage = WrittenParts & {
  readonly find: (print: string) => Drawing | null;
  /** Lets everything that has been adopted move into its new place. */
  readonly moveIn: () => void;
};

/** Finds what is to be kept in the written content of a page that was written for a view: drawings are told by what they show. */
export function writtenPage(page: Document, first: ViewState): WrittenPage {
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
  const drawingOf = (variants: readonly HTMLElement[]): Drawing => ({
    adopt: (host, misfits) => {
      const leave = whenMoved(() => {
        host.replaceChildren(...variants);
        return keepFitting(host, variants, misfits);
      });
      return () => {
        leave();
        host.replaceChildren();
      };
    },
  });
  const drawings = new Map(
    [...page.querySelectorAll<HTMLElement>('#first [data-drawn]')].map(
      (drawn) => [drawn.dataset['drawn'] ?? '', drawingOf(variantsIn(drawn))] as const,
    ),
  );
  return {
    ...writtenParts(page, first, whenMoved),
    find: (print) => drawings.get(print) ?? null,
    moveIn: () => {
      isOver = true;
      for (const move of waiting) move();
      waiting.clear();
    },
  };
}
