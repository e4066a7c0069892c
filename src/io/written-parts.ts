import type { AppState } from '@/store/store';
import type { ViewState } from '@/view/view-state';
import { wakeOnTouch } from './wake-on-touch';
import { keepFitting, variantsIn } from './written-drawing';

/** A part of the written content that the app need not draw itself, and what has it drawn. */
export type WrittenPart = {
  readonly adopt: (host: Element, wake: () => Promise<void>) => () => void;
};

/** Parts of the written content (#first) by their names. */
export type WrittenParts = {
  readonly part: (name: string, state: Pick<AppState, Needed>) => WrittenPart | null;
  readonly leave: (name: string) => void;
};

type Needed = 'view' | 'heldEdition' | 'reference' | 'timelines';

/**
 * The parts of a page that was written for `first`, the view that it began with. `whenMoved` does a thing at once, or once the
 * app takes the page over, and gives how to leave it.
 */
export function writtenParts(
  page: Document,
  first: ViewState,
  whenMoved: (moveIn: () => () => void) => () => void,
): WrittenParts {
  const parts = new Map(
    isAsWritten(page, first)
      ? [...page.querySelectorAll<HTMLElement>('#first [data-part]')].map(
          (written) => [written.dataset['part'] ?? '', partOf(written, whenMoved)] as const,
        )
      : [],
  );
  return {
    part: (name, state) =>
      isWhole(state) && isSame(state.view, first) ? (parts.get(name) ?? null) : null,
    leave: (name) => {
      parts.delete(name);
    },
  };
}

/** Whether the page shows the view that its address asks for. Within somebody else's frame links lead elsewhere. */
function isAsWritten({ documentElement }: Document, { embed, claim }: ViewState): boolean {
  return documentElement.dataset['asked'] === undefined && !embed && claim === null;
}

/** Puts parts that the app keeps no more back where they were written, within these elements. */
export function bringHome(within: readonly Element[]): void {
  const written = within.flatMap((element) => [...element.querySelectorAll('[data-part]')]);
  for (const part of written) {
    const nodes = homes.get(part);
    if (nodes !== undefined && part.childNodes.length === 0) part.replaceChildren(...nodes);
  }
}

const homes = new WeakMap<Element, readonly ChildNode[]>();

function partOf(
  written: HTMLElement,
  whenMoved: (moveIn: () => () => void) => () => void,
): WrittenPart {
  const nodes = [...written.childNodes];
  homes.set(written, nodes);
  const drawings = [...written.querySelectorAll('[data-drawn]')].flatMap((drawn) => {
    const variants = variantsIn(drawn);
    const around = variants[0]?.parentElement ?? null;
    return around === null ? [] : [{ around, variants }];
  });
  return {
    adopt: (host, wake) => {
      const leave = whenMoved(() => {
        host.replaceChildren(...nodes);
        const leaves = drawings.map(({ around, variants }) =>
          keepFitting(around, variants, () => void wake()),
        );
        const stop = wakeOnTouch(host, host.parentElement ?? host, wake);
        return () => {
          stop();
          for (const end of leaves) end();
        };
      });
      return () => {
        leave();
        host.replaceChildren();
      };
    },
  };
}

/** All of the record as it stands. */
function isWhole({ heldEdition, reference, timelines }: Pick<AppState, Needed>): boolean {
  return (
    heldEdition === null &&
    reference.status === 'ready' &&
    Object.values(timelines).every(({ status }) => status === 'ready')
  );
}

/** Whether two views draw the same: an open claim stands over what is drawn. */
function isSame(view: ViewState, first: ViewState): boolean {
  if (view === first) return true;
  const now = new Map<string, unknown>(Object.entries(view));
  return Object.entries(first).every(([key, value]) => key === 'claim' || now.get(key) === value);
}
