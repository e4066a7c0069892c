import type { SearchMessages } from './search';

export const searchEn: SearchMessages = {
  title: 'Search claims',
};
