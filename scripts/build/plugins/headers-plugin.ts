import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../../project';
import { readRecordFolder } from '../../record/record-folder';
import { withPanels } from '../../serve/headers-file';
import type { SiteSettings } from '../settings';

/** Writes `_headers` with a rule for the page of each panel of the record, in place of the one that stands for all. */
export function headersPlugin({ record }: Pick<SiteSettings, 'record'>): Plugin {
  return {
    name: 'headers',
    apply: 'build',
    generateBundle() {
      const text = readFileSync(path.join(ROOT, 'public/_headers'), 'utf8');
      const panels = readRecordFolder(record).vocabulary.panels.map(({ id }) => id);
      this.emitFile({ type: 'asset', fileName: '_headers', source: withPanels(text, panels) });
    },
  };
}
