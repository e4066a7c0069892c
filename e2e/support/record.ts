import type { Claim } from '@/domain/record/claim';
import { readRealRecord } from '@/testing/real-record';

/** The record that the site is built from. */
export const RECORD = readRealRecord();

export function claimOf(id: string): Claim {
  const claim = RECORD.claimById.get(id);
  if (claim === undefined) throw new Error(`There is no claim ${id}`);
  return claim;
}
