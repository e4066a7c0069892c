/**
 * The address of a source with a text fragment, so that a browser that knows them opens it at the claim's own words.
 * `-`, `,` and `&` have a meaning in text fragments and are encoded. https://wicg.github.io/scroll-to-text-fragment/
 */
export function sourceAddress(url: string, fragment: string): string {
  const text = encodeURIComponent(fragment).replaceAll('-', '%2D');
  // An address that has a fragment of its own keeps it: the directive stands behind it.
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
