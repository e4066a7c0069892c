import { pageHtml, type PageHead } from './page-html';
import type { Page } from './page';

/** Path of a page without chrome, for frames of other sites: below one folder, for headers of its own. */
export function embedPath(page: Pick<Page, 'path'>): string {
  return `embed/${page.path}`;
}

/** A colour scheme that was chosen holds for the site and not for frames, which follow the reader's system. */
const SCHEME_SCRIPT = /[ \t]*<script\s[^>]*src="[^"]*scheme\.js"[^>]*><\/script>\n?/gi;

/** The HTML of a page for frames: left out by search engines, which are shown the full page instead. */
export function embedHtml(shell: string, page: Page, head: PageHead): string {
  return pageHtml(shell.replaceAll(SCHEME_SCRIPT, ''), page, { ...head, noindex: true });
}
