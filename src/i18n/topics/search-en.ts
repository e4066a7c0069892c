import type { SearchMessages } from './search';
import { numbered } from '../en-words';

export const searchEn: SearchMessages = {
  title: 'Search',
  results: (count) => numbered(count, 'claim', 'claims'),
  offered: (count) => numbered(count, 'result', 'results'),
  none: (query) =>
    `Nothing is like “${query}”. Try a name, a figure, a market or a word in any language.`,
  kinds: { page: 'page', panel: 'panel', market: 'market', topic: 'topic' },
  of: (kind, claims) => `${kind}, ${numbered(claims, 'claim', 'claims')}`,
  filterBy: (words) => `Filter by “${words}”`,
  hint: 'Arrow keys move, Enter opens, Escape closes',
};
