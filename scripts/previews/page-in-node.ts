import { JSDOM } from 'jsdom';

/*
 * React and recharts look for a page when they are loaded, so this file is imported before them. A process of its own
 * has it: the build is not told that it runs in a browser.
 */
const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
  pretendToBeVisual: true,
});

const globals: Readonly<Record<string, unknown>> = {
  window,
  document: window.document,
  Element: window.Element,
  HTMLElement: window.HTMLElement,
  SVGElement: window.SVGElement,
  Node: window.Node,
  getComputedStyle: window.getComputedStyle.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
};
for (const [name, value] of Object.entries(globals)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Ends its timers, so that the process can end. */
export function closePage(): void {
  window.close();
}
