import path from 'node:path';
import type { Dataset } from '@/domain/record/record';
import { readRecordFolder } from '../../scripts/record/record-folder';

/**
 * The record of another company, as a folder that `RECORD` can name: other years, currencies, units and panels, and one
 * corpus alone, so that nothing was added.
 */
export const OTHER_FOLDER = path.join(import.meta.dirname, 'fixtures', 'records', 'other');

export function readOtherRecord(): Dataset {
  return readRecordFolder(OTHER_FOLDER);
}
