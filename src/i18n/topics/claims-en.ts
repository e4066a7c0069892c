import type { ClaimsMessages } from './claims';

export const claimsEn: ClaimsMessages = {
  title: 'Claims',
};
