/** Which state of the record a link opens. */
export type LinkKind = 'live' | 'frozen';

/** Words for handing on a view: dialog, embed code, embedded view. */
export type ShareMessages = {
  readonly open: string;
  /** The button beside a panel or a claim, which has no room for more than a sign. */
  readonly openFor: (name: string) => string;
  readonly title: { readonly page: string; readonly of: (name: string) => string };
  readonly links: Readonly<Record<LinkKind, { readonly name: string; readonly hint: string }>>;
  readonly noFrozen: string;
  readonly copy: Readonly<Record<LinkKind | 'embed', string>>;
  readonly copied: Readonly<Record<LinkKind | 'embed', string>>;
  readonly copyFailed: string;
  readonly device: string;
  readonly deviceFailed: string;
  readonly qr: (link: LinkKind) => string;
  readonly qrName: (link: string) => string;
  readonly qrFailed: string;
  readonly qrHint: string;
  readonly use: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly embedCode: string;
  /** Light and dark of the frame: as its reader has it, or pinned. */
  readonly scheme: Readonly<Record<'name' | 'system' | 'light' | 'dark', string>>;
  readonly resizes: string;
  readonly preview: string;
  readonly previewName: (name: string) => string;
  readonly sources: (count: number) => string;
  readonly openFull: string;
};
