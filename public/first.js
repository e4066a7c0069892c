// Each page holds its content as it is by default (scripts/build/render), until the app has come (src/io/take-over.ts).
{
  const root = document.documentElement;

  // An address with one of our keys that change what is drawn asks for another view, and 404.html stands at addresses that
  // only the app can read: there the content stays unseen. `src/view/view-keys.test.ts` holds the list against the table.
  const keys =
    'years themes topics markets kinds sources corpus asof compare q measure scale cur verdict disagreement tab sort with edition'.split(
      ' ',
    );
  /**
   * By a key as src/view/links reads it, whatever was made of it on the way: entities, escapes, a second `?`, signs.
   *
   * @param {string} query
   * @returns {boolean}
   */
  const asks = (query) =>
    query.split(/&(?:(?:amp|(?:#|%23)(?:0*38|x0*26));)*/i).some((piece) =>
      (/[/:]/.test(piece) ? [piece] : piece.split('?')).some((pair) => {
        const name = pair.replace(/=.*/s, '').replaceAll('+', ' ');
        let read = name;
        try {
          read = decodeURIComponent(name);
        } catch {
          // A name that was cut is no key.
        }
        if (read !== name && /[=&?%]/.test(read)) return asks(read);
        const key = read.normalize('NFKC').replaceAll(/[\p{DI}\p{Cf}]/gu, '');
        return keys.includes(key.trim().toLowerCase());
      }),
    );
  const { search, hash } = location;
  const isOther =
    asks(search.endsWith('&') ? search + hash : search) ||
    document.querySelector('link[rel="canonical"]') === null;
  if (isOther) root.dataset.asked = 'true';

  // Whoever waits this long for another view, or waits in vain, reads the default one meanwhile, and what it is.
  const say = (when) => {
    const show = () => document.querySelector(`[data-when="${when}"]`)?.removeAttribute('hidden');
    if (document.readyState === 'loading') addEventListener('readystatechange', show, true);
    else show();
  };
  const showDefault = () => {
    if (root.dataset.asked !== 'true') return;
    root.dataset.asked = 'late';
    say('late');
  };
  // Browsers paint nothing before a style sheet has come or failed: one that hangs as long is waited for no longer.
  const passSheets = () => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (!(link instanceof HTMLLinkElement) || link.sheet !== null) continue;
      const late = document.createElement('link');
      late.addEventListener('load', () => {
        late.removeAttribute('media');
      });
      Object.assign(late, { rel: 'stylesheet', media: 'print', href: link.href });
      link.replaceWith(late);
    }
  };
  setTimeout(() => {
    showDefault();
    passSheets();
  }, 4000);
  addEventListener(
    'error',
    ({ target }) => {
      const isScript = target instanceof HTMLScriptElement;
      if (target === window || isScript) showDefault();
      // Where the app will never be: what needs it is not there (src/styles/first.css).
      if (!isScript || target.type !== 'module') return;
      root.dataset.alone = '';
      say(location.protocol === 'file:' ? 'copy' : 'missing');
    },
    { capture: true },
  );

  // What is pressed before the app is there is kept, each control once, and the app does it. Links the browser follows.
  const early = new Set();
  globalThis.early = early;
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('#first button') : null;
      if (!(control instanceof HTMLElement)) return;
      early.add(control);
      control.dataset.kept = '';
    },
    { capture: true },
  );
}
