import { readHeight } from './embed-message';

/** Heights that the document in a frame of ours tells. Messages of anyone else are left alone. */
export function onFrameHeight(
  frame: HTMLIFrameElement,
  told: (height: number) => void,
): () => void {
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow) return;
    const height = readHeight(event.data);
    if (height !== null) told(height);
  };
  window.addEventListener('message', listen);
  return () => {
    window.removeEventListener('message', listen);
  };
}
