import { JSDOM } from 'jsdom';
import { chartWidth, type Framed } from './chart-width';

/** The document that pages are rendered in, and the window that charts believe in. */
export type PageDom = {
  readonly root: HTMLElement;
  /** Sets the width of the window and tells everything that watches its size. */
  readonly resize: (viewport: number) => void;
};

/** Of two cards side by side: the class of their grid, or of their columns. */
const TWO_COLUMNS = String.raw`.lg\:grid-cols-2, .lg\:columns-2`;

/**
 * Makes a document and puts it, with all that a browser's window has, where React and recharts look for them. To be
 * called once, before either is loaded: they look only then.
 */
export function installDom(): PageDom {
  const { window } = new JSDOM(
    '<!doctype html><html lang="en"><body><div id="root"></div></body></html>',
    {
      url: 'https://prerender.invalid/',
    },
  );
  let viewport = 0;
  const observers = new Set<() => void>();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis) continue;
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  Object.assign(globalThis, {
    ResizeObserver: observerOf(observers),
    requestAnimationFrame: (run: (now: number) => void) => setImmediate(run, 0),
    cancelAnimationFrame: clearImmediate,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  });
  Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', {
    get(this: HTMLElement): number {
      if (!this.classList.contains('chart')) return 0;
      return chartWidth(viewport, this.closest(TWO_COLUMNS) === null ? 1 : 2, framed(this));
    },
  });
  const root = window.document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('The document has no #root');
  return {
    root,
    resize: (width) => {
      viewport = width;
      for (const tell of observers) tell();
    },
  };
}

/** As `src/styles/main.css` has it. */
function framed(chart: Element): Framed {
  if (chart.closest('.in-embed') === null) return 'none';
  return chart.closest('.in-embed main > [data-panel]') === null ? 'among' : 'alone';
}

/** A ResizeObserver that tells only when `resize` says so: nothing is laid out here. */
function observerOf(observers: Set<() => void>): unknown {
  return class {
    readonly #tell: () => void;

    constructor(tell: (entries: readonly unknown[]) => void) {
      this.#tell = () => {
        tell([]);
      };
    }

    observe(): void {
      observers.add(this.#tell);
    }

    disconnect(): void {
      observers.delete(this.#tell);
    }

    unobserve(): void {
      this.disconnect();
    }
  };
}
