import type { PicturesMessages } from './pictures';
import { plural } from '../en-words';

export const picturesEn: PicturesMessages = {
  svg: 'Chart as SVG',
  png: 'Chart as PNG',
  svgOf: (panel) => `Chart as SVG: ${panel}`,
  pngOf: (panel) => `Chart as PNG: ${panel}`,
  sources: (names) => `Sources: ${names}`,
  sourcesAndMore: (names, more) => `Sources: ${names} and ${more} more`,
  saved: (file) => `Saved as ${file}`,
  failed: 'The browser could not make this picture. The chart as SVG may work.',
  noise:
    'This browser protects you from being recognised: a PNG would be noise. Save the chart as SVG, which it leaves alone.',
  inTable: 'A table is shown. Choose the chart to save it as a picture.',
  moreConflicts: (count) => `and ${count} more ${plural(count, 'conflict', 'conflicts')}`,
};
