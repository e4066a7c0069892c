// Each page holds its content as it is by default (scripts/build/render). An address with a query asks for another view, and
// 404.html stands at addresses that only the app can read: there the content stays unseen until the app has come.
{
  const root = document.documentElement;
  const asked = [...new URLSearchParams(location.search).keys()];
  const isOther =
    asked.some((key) => !key.startsWith('utm_')) ||
    document.querySelector('meta[name="robots"][content="noindex"]') !== null;
  if (isOther) root.dataset.asked = 'true';
  // Without the app the default view is better than nothing.
  addEventListener(
    'error',
    (event) => {
      if (event instanceof ErrorEvent || event.target instanceof HTMLScriptElement)
        delete root.dataset.asked;
    },
    { capture: true },
  );
}
