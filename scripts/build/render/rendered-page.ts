import * as v from 'valibot';

/** The content of a page as the app draws it. */
export const renderedPage = v.object({
  /** Its links begin with `BASE`. */
  html: v.string(),
  /** The rules that it needs besides the app's own. */
  rules: v.pipe(v.array(v.string()), v.readonly()),
});

export type RenderedPage = Readonly<v.InferOutput<typeof renderedPage>>;

/** Stands for the path of the site, so that a page is rendered once wherever the site is mounted. */
export const BASE = '/--base--/';

/** The HTML of a page for a site that is mounted there. */
export function mountedAt(base: string, { html }: RenderedPage): string {
  return html.replaceAll(BASE, base);
}
