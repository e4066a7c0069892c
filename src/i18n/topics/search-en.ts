import type { SearchMessages } from './search';
import { numbered } from '../en-words';

export const searchEn: SearchMessages = {
  title: 'Search claims',
  results: (count) => `${numbered(count, 'claim', 'claims')} found`,
  none: (query) =>
    `No claim is like “${query}”. Try a name, a figure, a market or a word in any language.`,
  hint: 'Arrow keys move, Enter opens, Escape closes',
};
