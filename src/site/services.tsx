import { createContext, use, type ReactNode } from 'react';
import type { ErrorReports } from '@/domain/basics/error-entry';
import type { KnownBeside } from '@/domain/record/beside';
import type { HandedFile, OnProgress, ReadFiles } from '@/domain/record/given';
import type { Day } from '@/domain/time/day';
import type { AppState } from '@/store/store';
import type { ViewState } from '@/view/view-state';

/** A file to be saved on the reader's device. */
export type SavedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob | Uint8Array;
};

/** What the composition root does for the app in the world outside: the app itself has no side effects. */
export type Services = {
  /** Address of a view within the site, for links. */
  readonly hrefOf: (view: ViewState) => string;
  /** Whole address of a view, to be copied. */
  readonly linkTo: (view: ViewState) => string;
  /** Whole address of a view, pinned to the edition that is shown; null where what is shown was never published. */
  readonly frozenLinkTo: (view: ViewState) => string | null;
  /** Whole address of the same view for a frame, of the same edition as the view. */
  readonly embedLinkTo: (view: ViewState) => string;
  /** Whole address of the script that gives frames their height. */
  readonly embedScript: string;
  /** Hands a link to the device's own share sheet; null where it has none. */
  readonly shareSheet: ShareSheet | null;
  /** Calls back with each height that the document in a frame tells; gives how to stop. */
  readonly onFrameHeight: (frame: HTMLIFrameElement, told: (height: number) => void) => () => void;
  /** The nearest view to one whose page does not exist. */
  readonly nearestTo: (view: ViewState) => ViewState;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Puts a table on the clipboard, as text and as HTML; false where the browser refuses. */
  readonly copyTable: (table: { readonly text: string; readonly html: string }) => Promise<boolean>;
  /** Hands a file to the browser's downloads. Throws where the browser cannot. */
  readonly save: (file: SavedFile) => void;
  readonly print: () => void;
  /** The reader's day. */
  readonly today: () => Day;
  /** Address of a file of the site, by its path below the site's base. */
  readonly fileHref: (path: string) => string;
  /** Loads a timeline again, or the list of sources for null. */
  readonly retry: (theme: string | null) => void;
  readonly reload: () => void;
  readonly pictures: Pictures;
  /** What the page was written with; null where it was not. */
  readonly written: WrittenContent | null;
  /** What went wrong in this window: kept in memory, told and copied, and sent to nobody. */
  readonly errors: ErrorReports;
  /**
   * The whole dashboard as one file that opens on a view. Rejects where a part of it cannot be had. Null within such a file,
   * beside which there are no others: nothing is opened or shown in frames there.
   */
  readonly oneFile: ((view: ViewState) => Promise<SavedFile>) | null;
  /** Records of the reader's own, which never leave the machine. */
  readonly given: GivenRecords;
  /** Records that are published with the one in use, and can stand beside it. */
  readonly beside: readonly KnownBeside[];
  /** Name of the program's file, which tells builds apart. */
  readonly version: string;
};

/** Reads records of the reader's own, shows them in place of the published one, and hands them out again. */
export type GivenRecords = {
  readonly dropped: (data: DataTransfer) => Promise<readonly HandedFile[]>;
  readonly chosen: (files: Iterable<File>) => readonly HandedFile[];
  /** Rejects where a file cannot be read. */
  readonly read: (files: readonly HandedFile[], onProgress: OnProgress) => Promise<ReadFiles>;
  readonly show: (read: ReadFiles, name: string) => void;
  /** Puts it beside the record that is shown. */
  readonly standBeside: (read: ReadFiles) => Promise<void>;
  /** An archive of the record that is shown: its folder of JSON, or two spreadsheets. */
  readonly pack: (form: 'folder' | 'sheets') => Promise<SavedFile | null>;
  readonly takeBack: () => void;
};

/** A drawing of a chart, for several widths, or a block of the page, that stands in its written content. */
export type WrittenDrawing = {
  /**
   * Moves it into an element as soon as the app takes the page over; gives how to take it out again. `misfits` is called
   * where the element is so wide or narrow that nothing that was written looks right in it.
   */
  readonly adopt: (host: Element, misfits: () => void) => () => void;
};

/** A part of a page that stands in its written content. */
export type WrittenPart = {
  /**
   * Moves it into an element as soon as the app takes the page over; gives how to take it out again. `wake`, which is to draw
   * it in place of that element, is called where the reader comes near it, or where a drawing in it does not look right.
   */
  readonly adopt: (host: Element, wake: () => Promise<void>) => () => void;
};

export type WrittenContent = {
  /** The drawing that shows what `print` says; null where there is none. The same one each time. */
  readonly find: (print: string) => WrittenDrawing | null;
  /** The part of this name; null where it does not show what the app holds. The same one each time. */
  readonly part: (name: string, state: AppState) => WrittenPart | null;
  /** A part that has been drawn is not to be had again. */
  readonly leave: (name: string) => void;
  /** A panel by its id, or the `page`, as it was written for the view of `address`; null at any other. The same one each time. */
  readonly block: (name: string, address: string) => WrittenDrawing | null;
};

/** What the browser does for pictures of charts. */
export type Pictures = {
  readonly scheme: () => 'light' | 'dark';
  /** `@font-face` rules that hold the fonts; empty where they cannot be had. */
  readonly fonts: () => Promise<string>;
  /** A picture as PNG at twice its size; null where the browser cannot, `noise` where it would give back other pixels. */
  readonly paint: (svg: string) => Promise<Blob | 'noise' | null>;
};

/** What came of it: a reader who closes the sheet has done nothing wrong. */
export type ShareSheet = (what: {
  readonly title: string;
  readonly url: string;
}) => Promise<'shared' | 'dismissed' | 'failed'>;

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}): ReactNode {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}
