import type { SourcesMessages } from './sources';

export const sourcesEn: SourcesMessages = {
  title: 'Sources',
};
