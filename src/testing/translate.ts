/**
 * Does to a page what a browser's own translator does: each text stands in two elements of its own, in the place of what was
 * there. What it says stays, so that it can be read. Gives how many there were.
 */
export function translate(page: Document): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    const within = node.parentElement?.closest('script, style, noscript, svg, font') ?? null;
    if (node instanceof Text && node.data.trim() !== '' && within === null) texts.push(node);
  }
  for (const text of texts) {
    // oxlint-disable-next-line typescript/no-deprecated -- this is what translators use
    const [outer, inner] = [page.createElement('font'), page.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts.length;
}
