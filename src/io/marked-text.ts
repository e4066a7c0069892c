import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';

/** Also in `src/styles/main.css`. */
const NAME = 'asked';

/**
 * Marks in the app what the browser had marked in the written page, for a fragment such as `#:~:text=…`: that mark went with
 * the written page. As highlights, which are no elements. Does nothing where a browser knows none, or nothing is found.
 */
export function markText(fragment: string, root: Element): void {
  if (typeof Highlight === 'undefined') return;
  const { text = [] } = parseFragmentDirectives(getFragmentDirectives(fragment));
  const ranges = text.flatMap((asked) =>
    processTextFragmentDirective(asked, root.ownerDocument, root).slice(0, 1),
  );
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
}
