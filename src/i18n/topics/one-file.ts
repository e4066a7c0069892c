/** Words for the dashboard as one file. They come with what needs them. */
export type OneFileMessages = {
  /** In the menu of what can be taken away, and as a button. */
  readonly item: string;
  readonly button: string;
  readonly making: string;
  readonly saved: (file: string) => string;
  readonly failed: (why: string) => string;
  /** Why a view of a record of one's own, by its title, is not shared by a link, and how it is. */
  readonly needsFile: (title: string) => string;
  /** The same within a file that holds it. */
  readonly isFile: (title: string) => string;
  readonly place: string;
  readonly copyPlace: string;
  readonly placeCopied: string;
  readonly band: string;
  readonly taken: (day: string) => string;
  readonly site: string;
};
