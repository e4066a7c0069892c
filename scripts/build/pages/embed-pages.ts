import { mapTags, withAttributes } from '../render/tags';
import { pageHtml, type PageHead } from './page-html';
import type { Page } from './page';

/** Path of a page without chrome, for frames of other sites: below one folder, for headers of its own. */
export function embedPath(page: Pick<Page, 'path'>): string {
  return `embed/${page.path}`;
}

/** A colour scheme that was chosen holds for the site. A frame has what its address says, or the reader's system. */
const SCHEME_SCRIPT = /(<script\s[^>]*src="[^"]*)scheme\.js(")/gi;

/** The HTML of a page for frames: with a script of its own, and left out by search engines, which are shown the full page instead. */
export function embedHtml(shell: string, page: Page, head: PageHead): string {
  const framed = shell.replaceAll(SCHEME_SCRIPT, '$1embed/frame.js$2');
  return pageHtml(framed, page, { ...head, noindex: true });
}

/** Links of a page for frames, where the site itself would be refused: beside the page around it, without any script. */
export function opensBeside(html: string): string {
  return mapTags(html, /^<a\s/, (tag) =>
    tag.attributes.has('target') ? tag : withAttributes(tag, { target: '_blank', rel: 'noopener' }),
  );
}
