/** The colour scheme that is on the screen now. */
export function schemeOnScreen(): 'light' | 'dark' {
  const { scheme } = document.documentElement.dataset;
  if (scheme === 'light' || scheme === 'dark') return scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
