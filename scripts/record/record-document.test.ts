import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISAGREEMENT_KINDS } from '@/domain/record/record';
import { themesOfPanel } from '@/domain/record/panels';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { selectScope } from '@/store/selectors';
import { DEFAULT_VIEW } from '@/view/view-state';
import { deciding } from '@/view/taken';
import { sentenceParts } from '@/words/sentence-parts';
import { ROOT } from '../project';
import { RECORD_DOCUMENT, recordDocument } from './record-document';
import { readRecordFolder } from './record-folder';

const dataset = readRecordFolder(path.join(ROOT, 'data'));
const text = readFileSync(path.join(ROOT, RECORD_DOCUMENT), 'utf8');

/** Rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = part.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.split(' | ').map((cell) => cell.replace(/^\| /, '')));
}

function overview(): ReturnType<typeof sentenceParts> {
  const themesOf = (panel: string) => themesOfPanel(dataset.vocabulary, panel);
  const scope = selectScope({ dataset, view: DEFAULT_VIEW }, themesOf);
  if (scope === null) throw new Error('the record is there');
  return sentenceParts(scope, deciding(DEFAULT_VIEW, scope), makeI18n('en'));
}

describe('the document of all disagreements and promises', () => {
  it('is as the data say: write it anew with write-record-document.ts', () => {
    expect(text).toBe(recordDocument(dataset));
  });

  it('has as many of each kind as the overview says', () => {
    const { conflicts, others } = overview();
    const counts = { conflict: conflicts, ...others };
    for (const kind of DISAGREEMENT_KINDS) {
      const { name } = en.conflicts.kinds[kind];
      const rows = rowsUnder('Disagreements').filter(([first]) => first === name);
      expect(rows, kind).toHaveLength(counts[kind]);
      expect(counts[kind], kind).toBeGreaterThan(0);
    }
  });

  it('has as many promises as the overview says, and as many missed', () => {
    const { targets, verdicts } = overview();
    const rows = rowsUnder('Promises');
    expect(rows).toHaveLength(targets);
    const missed = rows.filter((row) => row.includes(en.targets.verdicts.missed)).length;
    const said = verdicts.map((verdict) => verdict.text);
    expect(said).toContain(en.targets.counted(en.targets.verdicts.missed, missed, targets));
  });

  it('says why each disagreement is one, and has a page for it', () => {
    for (const [, what, page, claims, reasons] of rowsUnder('Disagreements')) {
      expect(page, what).toMatch(/^`[a-z0-9-]+`$/);
      expect(claims, what).toMatch(/c-\d{4} c-\d{4}/);
      expect(reasons, what).not.toBe(' |');
    }
  });
});
