/*
 * For pages that embed a view: gives each frame of this site the height of what it shows, whenever and however this script
 * comes. It listens to messages of frames on this page only, and only where they come from the origin that this script was
 * loaded from; frames from there are asked, since they may have told before anybody listened. Without it a frame keeps the
 * height that its code says, and scrolls.
 */
(() => {
  // A module, and what stands in a shadow root, is no current script; where it is from then stands in a trace.
  const script = document.currentScript;
  const address =
    script instanceof HTMLScriptElement
      ? script.src
      : /https?:\/\/[^\s()]+/.exec(new Error('from').stack ?? '')?.[0];
  if (address === undefined || !URL.canParse(address)) return;
  const { origin } = new URL(address);

  /**
   * The frames of this page, those in open shadow roots too.
   * @param {Document | ShadowRoot} root
   * @returns {HTMLIFrameElement[]}
   */
  const framesIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLIFrameElement ? [element] : []),
      ...(element.shadowRoot === null ? [] : framesIn(element.shadowRoot)),
    ]);
  /** @param {MessageEventSource | null} source */
  const frameOf = (source) =>
    [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source) ??
    framesIn(document).find((frame) => frame.contentWindow === source);

  addEventListener('message', (event) => {
    if (event.origin !== origin) return;
    /** @type {unknown} */
    const message = event.data;
    if (typeof message !== 'object' || message === null) return;
    if (!('type' in message && 'height' in message)) return;
    if (message.type !== 'on-the-record:height') return;
    const height = Number(message.height);
    if (!(height > 0 && height < 50000)) return;
    const frame = frameOf(event.source);
    if (frame !== undefined) frame.height = String(Math.ceil(height));
  });
  for (const frame of framesIn(document))
    if (URL.canParse(frame.src) && new URL(frame.src).origin === origin)
      // Says nothing, so that it may be heard by whatever stands in the frame by now.
      frame.contentWindow?.postMessage({ type: 'on-the-record:ask' }, '*');
})();
