import { parse } from 'csv-parse/sync';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asBeside } from '@/domain/record/beside';
import { claimsCsv } from '@/domain/export/claims-csv';
import { growthCsv, hasGrowth } from '@/domain/export/growth-csv';
import type { Measure } from '@/domain/figures/lens';
import { showRecord } from '@/domain/selection/shown';
import type { Taken } from '@/domain/export/taken';
import { viewRecord } from '@/domain/export/view-json';
import { namedPanel } from '@/panels/named-panels';
import { panelOf } from '@/panels/panels-of';
import { EN, panelInput } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { encodeAddress } from '@/view/links/address';
import { ROOT } from '../../../scripts/project';
import { readRecordFolder } from '../../../scripts/record/record-folder';
import { takenOfPanel } from './taken-of';
import { takenWords } from './taken-words';
import { textTable } from './text-table';

const OWN = readRealRecord();
const ITS = asBeside(readRecordFolder(path.join(ROOT, 'examples', 'huawei')), 'acme');
const linkTo = (view: ViewState): string => encodeAddress(view, { base: '/' });

function taken(id: string, isBeside = true, measure: Measure = 'value'): Taken {
  const view = { ...DEFAULT_VIEW, measure, with: isBeside ? 'acme' : null };
  const shown = showRecord(OWN, view);
  const its = { name: 'Acme', shown: showRecord(ITS, view), terms: null };
  const beside = isBeside ? its : undefined;
  const panel = namedPanel(OWN.vocabulary, id);
  const lens = { ...DEFAULT_VIEW, measure };
  const presented = panelOf(OWN.vocabulary, id)?.present({ ...panelInput(OWN, id), beside, lens });
  if (panel === undefined || presented === undefined) throw new Error(`no panel ${id}`);
  const words = takenWords(OWN, EN, linkTo);
  return takenOfPanel(panel, presented, shown, { view, i18n: EN, linkTo, words, beside });
}

describe('what is taken of a panel with another record beside', () => {
  const both = taken('sales');
  const own = taken('sales', false);

  it('has its claims behind those of the record in use, each with its record and an address that opens it', () => {
    const rows: Record<string, string>[] = parse(claimsCsv(both), { columns: true, bom: true });
    const alone: Record<string, string>[] = parse(claimsCsv(own), { columns: true, bom: true });
    const its = rows.filter(({ record }) => record === ITS.vocabulary.company.en);
    expect(its.length).toBeGreaterThan(30);
    expect(rows.slice(0, alone.length).map(({ claim, record }) => [claim, record])).toEqual(
      alone.map(({ claim }) => [claim, OWN.vocabulary.company.en]),
    );
    expect(rows).toHaveLength(alone.length + its.length);
    for (const { claim, claim_link: link, source_url: url } of its) {
      expect(link).toBe(`/?claim=${claim}&with=acme&v=1`);
      expect(url).toMatch(/^https?:/);
    }
  });

  it('has it whole in the JSON, with its own disagreements and verdicts, and leaves the rest as it is alone', () => {
    const { beside, view, link, ...rest } = viewRecord(both);
    const { beside: none, view: _view, link: _link, ...alone } = viewRecord(own);
    expect(rest).toEqual(alone);
    expect([none, view['with'], link]).toEqual([null, 'acme', '/sales/?with=acme&v=1']);
    expect(beside?.count).toBe(beside?.claims.length);
    expect(beside?.conflicts.map(({ id }) => id)).toContain('phones-2018');
    expect(beside?.verdicts.length).toBeGreaterThan(5);
    expect(new Set(beside?.sources.map(({ id }) => id))).toEqual(
      new Set(beside?.claims.map(({ source }) => source)),
    );
  });

  it('has its growth as well where growth is drawn, each row with its record and claims', () => {
    const rowsOf = (of: Taken): Record<string, string>[] =>
      parse(growthCsv(of), { columns: true, bom: true });
    const rows = rowsOf(taken('sales', true, 'yoy'));
    const alone = rowsOf(taken('sales', false, 'yoy'));
    expect(rows.slice(0, alone.length).map((row) => row['computed_from'])).toEqual(
      alone.map((row) => row['computed_from']),
    );
    const its = rows.slice(alone.length);
    expect(its.length).toBeGreaterThan(4);
    for (const { record, computed_from: claims = '', measure } of its) {
      expect([record, measure]).toEqual([ITS.vocabulary.company.en, 'yoy']);
      for (const id of claims.split('; ')) expect(ITS.claimById.has(id), id).toBe(true);
    }
    // Its own is not drawn between its figures.
    expect(rowsOf(both).map((row) => row['record'])).not.toContain(ITS.vocabulary.company.en);
    const onlyIts = { ...taken('sales', true, 'yoy'), derived: [] };
    expect([onlyIts, { ...onlyIts, beside: undefined }].map(hasGrowth)).toEqual([true, false]);
  });

  it('says in a copied table of which record each claim is; alone there is no such column', () => {
    const table = textTable(both, EN);
    expect(table.columns.at(-1)).toBe('Record');
    expect(new Set(table.rows.map((row) => row.at(-1)?.text))).toEqual(
      new Set([OWN, ITS].map(({ vocabulary }) => vocabulary.company.en)),
    );
    expect(textTable(own, EN).columns).not.toContain('Record');
  });

  it('is named by it, and has nothing of it where nothing is measured alike', () => {
    expect(both.named.beside).toBe('with-acme');
    // Without a word of an editor no metric is the same.
    expect(taken('revenue').beside).toBeUndefined();
    expect(taken('expansion').beside).toBeUndefined();
  });
});
