import type { ConflictsMessages } from './conflicts';

export const conflictsEn: ConflictsMessages = {
  title: 'Conflicts',
};
