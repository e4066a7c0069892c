import type { KnownOnMessages } from './known-on';

export const knownOnEn: KnownOnMessages = {
  title: 'As known on',
};
