import path from 'node:path';
import type { Dataset } from '@/domain/record/record';
import { readRecordFrom } from '../../scripts/data-package/read-record';

/**
 * The record of another company, as a folder that `RECORD` can name: other years, currencies, units and panels, and one
 * corpus alone, so that nothing was added.
 */
export const OTHER_FOLDER = path.join(import.meta.dirname, 'fixtures', 'records', 'other');

export function readOtherRecord(): Dataset {
  return readRecordFrom(OTHER_FOLDER);
}
