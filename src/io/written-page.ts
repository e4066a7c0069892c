type Drawing = { readonly adopt: (host: Element) => () => void };

/** The written content of a page (#first), of which the app keeps the drawings. */
export type WrittenPage = {
  readonly find: (print: string) => Drawing | null;
  /** Lets every drawing that has been adopted move into its new place. */
  readonly moveIn: () => void;
};

/** Finds the drawings in the written content of a page; each is told by what it shows. */
export function writtenPage(page: Document): WrittenPage {
  const waiting = new Set<() => void>();
  let isOver = false;
  const drawingIn = (frame: Element): Drawing => ({
    adopt: (host) => {
      const moveIn = (): void => {
        host.append(...frame.childNodes);
      };
      if (isOver) moveIn();
      else waiting.add(moveIn);
      return () => {
        waiting.delete(moveIn);
        frame.append(...host.childNodes);
      };
    },
  });
  const drawings = new Map(
    [...page.querySelectorAll<HTMLElement>('#first [data-drawn]')].flatMap((drawn) => {
      const frame = drawn.querySelector('.chart > .overflow-hidden');
      return frame === null ? [] : [[drawn.dataset['drawn'] ?? '', drawingIn(frame)] as const];
    }),
  );
  return {
    find: (print) => drawings.get(print) ?? null,
    moveIn: () => {
      isOver = true;
      for (const moveIn of waiting) moveIn();
      waiting.clear();
    },
  };
}
