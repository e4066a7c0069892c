// Sets a colour scheme that was chosen earlier before the first paint. Loaded apart because the page allows no inline script.
try {
  const scheme = localStorage.getItem('otr-scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage refused: the system's scheme holds.
}
