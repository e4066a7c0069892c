import { createContext } from 'react';

/**
 * Width and height of a chart that is drawn where nothing can be measured: for a picture of a given size. Null on the
 * screen, where a chart is as wide as its place and as high as its kind.
 */
export const ChartBoxContext = createContext<{
  readonly width: number;
  readonly height: number;
} | null>(null);
