/*
 * In every page for frames, before the first paint, and whether or not the app ever comes: light or dark as the address
 * pins it, and how high the page is, to the page around it alone. What is posted is a published interface: docs/guides.md.
 */
{
  const scheme = new URLSearchParams(location.search).get('scheme')?.trim().toLowerCase();
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;

  let told = 0;
  const tell = () => {
    // While the frame is hidden there is no height, and in no width a wrong one.
    const { width, height: exact } = document.body.getBoundingClientRect();
    const height = Math.ceil(exact);
    if (height === told || height === 0 || width === 0) return;
    told = height;
    parent.postMessage({ type: 'on-the-record:height', height }, '*');
  };
  if (parent !== window) {
    addEventListener('DOMContentLoaded', () => {
      new ResizeObserver(tell).observe(document.body);
    });
    // A page whose script has come after the last message asks for it.
    addEventListener('message', ({ source, data }) => {
      /** @type {unknown} */
      const message = data;
      if (source !== parent || typeof message !== 'object' || message === null) return;
      if (!('type' in message) || message.type !== 'on-the-record:ask') return;
      told = 0;
      // Before there is a page, nothing has been told either.
      if (document.readyState !== 'loading') tell();
    });
  }
}
