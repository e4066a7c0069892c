import type { SearchMessages } from './search';

export const searchEn: SearchMessages = {
  title: 'Search claims',
  results: (count) => (count === 1 ? '1 claim found' : `${count} claims found`),
  none: (query) =>
    `No claim is like “${query}”. Try a name, a figure, a market or a word in any language.`,
  hint: 'Arrow keys move, Enter opens, Escape closes',
};
