/** A page that gets an HTML file of its own. */
export type Page = {
  /** Below the base, with a slash at its end; empty for the first page. */
  readonly path: string;
  /** The same that the application gives it, so that nothing changes when that starts. */
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
};
