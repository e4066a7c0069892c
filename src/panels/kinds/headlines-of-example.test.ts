import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lanesModelOf, yearsModelOf } from '@/testing/panel-input';
import { inputsOf, recordViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';
import { ROOT } from '../../../scripts/project';
import { readRecordFolder } from '../../../scripts/record/record-folder';

const RECORD = readRecordFolder(path.join(ROOT, 'examples', 'huawei'));

/** What the panel of a theme says of a view; null where it has no claims. */
function headline(panel: string, choice: Partial<ViewState>): string | null {
  for (const kind of ['years', 'lanes'] as const)
    for (const { id, input } of inputsOf(RECORD, kind, choice))
      if (id === panel && input.size === 'page')
        return (kind === 'years' ? yearsModelOf : lanesModelOf)(id, input).headline;
  return null;
}

describe('the headlines of the second record', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['sales', {}, 'From 3 or 5 to 240 million phones in nine years, short of the goal of 250–260'],
    [
      'revenue',
      {},
      'Revenue of the consumer business from 6.8 to 25.7 billion USD in five years, short of the goal of 28',
    ],
    ['expansion', {}, 'Into Brazil in 2019'],
    ['strategy', {}, 'Shops short of the goal, brand and quality as promised'],
    [
      'sales',
      { asof: '2013-06-01' },
      'From 3.3 or 5 to 32 million phones in two years, short of the goal of 60',
    ],
    [
      'sales',
      { years: { from: 2018, to: 2018 } },
      'Smartphones shipped in 2018: two rival goals from two sources',
    ],
    ['strategy', { topics: ['operating-system'] }, 'Two claims on strategy shifts, in words'],
  ])('%s: %o', (panel, choice, said) => {
    expect(headline(panel, choice)).toBe(said);
  });

  it('are there on every day, of every year, market, topic, kind and source', () => {
    const all = recordViews(RECORD).flatMap((choice) =>
      RECORD.vocabulary.panels.map(({ id }) => headline(id, choice)),
    );
    const said = all.filter((each) => each !== null);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((each) => /undefined|NaN|^$|(?<![.\d])0 /.test(each))).toEqual([]);
  });
});
