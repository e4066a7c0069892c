import { createContext, use, type ReactNode } from 'react';
import type { ViewState } from '@/domain/view-state';

/** What the composition root does for the app in the world outside: the app itself has no side effects. */
export type Services = {
  /** Address of a view within the site, for links. */
  readonly hrefOf: (view: ViewState) => string;
  /** Whole address of a view, to be copied. */
  readonly linkTo: (view: ViewState) => string;
  /** The nearest view to one whose page does not exist. */
  readonly nearestTo: (view: ViewState) => ViewState;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Loads a timeline again, or the list of sources for null. */
  readonly retry: (theme: string | null) => void;
  readonly reload: () => void;
  /** Gives the reader a file to keep. */
  readonly save: (file: {
    name: string;
    type: string;
    content: string | Blob | Uint8Array;
  }) => void;
  readonly pictures: Pictures;
};

/** What the browser does for pictures of charts. */
export type Pictures = {
  readonly scheme: () => 'light' | 'dark';
  /** `@font-face` rules that hold the fonts; empty where they cannot be had. */
  readonly fonts: () => Promise<string>;
  /** A picture as PNG at twice its size; null where the browser cannot. */
  readonly paint: (svg: string) => Promise<Blob | null>;
};

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
