import type { Unmatched } from '@/domain/findings/counterpart';
import { besideEn } from '@/i18n/topics/beside-en';
import type { BesideSaid } from './panel';

/** What a panel says of a record beside that has nothing to stand in it. */
export function notBeside(name: string, why: Unmatched | 'events'): BesideSaid {
  return {
    name,
    legend: null,
    said: [besideEn.none(name, why)],
    notes: [],
    claims: [],
    sources: [],
    derived: [],
  };
}
