/*
 * For pages that embed a view: gives each frame of this site the height of what it shows. It listens to messages of
 * frames on this page only, and only where they come from the origin that this script was loaded from. Without it a
 * frame keeps the height that its code says, and scrolls.
 */
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { origin } = new URL(script.src);
  window.addEventListener('message', (event) => {
    if (event.origin !== origin) return;
    /** @type {unknown} */
    const message = event.data;
    if (typeof message !== 'object' || message === null) return;
    if (!('type' in message && 'height' in message)) return;
    if (message.type !== 'on-the-record:height') return;
    const height = Number(message.height);
    if (!(height > 0 && height < 50000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.height = String(Math.ceil(height));
    }
  });
})();
