import { HEIGHT_MESSAGE, type HeightMessage } from './embed-message';

/**
 * Tells the page around an embedded view how high the view is, whenever that changes. Whoever embeds may know: the
 * message holds nothing else. Gives how to stop.
 */
export function reportHeight(window: Window): () => void {
  const { parent, document } = window;
  if (parent === window) return () => undefined;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height };
    parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  return () => {
    observer.disconnect();
  };
}
