import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import { licencesOf } from '../provenance/licences';
import { readBill, steadyBill } from '../provenance/sbom';
import { sumsOf, SUMS } from '../provenance/sums';
import type { SiteSettings } from '../settings';

/** Says of the site what it is made of, under which licences, and, once all of it is there, by which sums to know each file. */
export function provenancePlugin({ record }: Pick<SiteSettings, 'record'>): Plugin {
  return {
    name: 'provenance',
    apply: 'build',
    async generateBundle() {
      const bill = await readBill();
      const { edition } = readRecordFolder(record).vocabulary;
      this.emitFile({ type: 'asset', fileName: 'sbom.json', source: steadyBill(bill, edition) });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(bill) });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return this.error('The build has no folder');
        await writeFile(path.join(dir, SUMS), await sumsOf(dir));
      },
    },
  };
}
