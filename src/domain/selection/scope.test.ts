import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { arbScopedView, SCOPED_RECORD } from '@/testing/scoped-record';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { indexRecord, type Dataset } from '../record/record';
import { recordKnownOn } from './known-on';
import type { Place } from './place';
import { pageScope, type PageScope } from './scope';
import { showRecord } from './shown';

/** Hundreds of records to look through, on a machine that is busy with other things. */
vi.setConfig({ testTimeout: 60_000 });

const themesOf = (panel: string): readonly string[] => [panel];

function scopeIn(view: Partial<ViewState>, whole: Dataset = SCOPED_RECORD): PageScope {
  const full = { ...DEFAULT_VIEW, ...view };
  const shown = showRecord(recordKnownOn(whole, full), full);
  return pageScope({ ...full, whole, shown }, themesOf);
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);
const claimsOf = (place: Place, view: Partial<ViewState> = {}): readonly string[] =>
  idsOf(scopeIn({ ...view, place }).claims);

describe('a page is about', () => {
  const all = idsOf(SCOPED_RECORD.claims);

  test.each<[string, Place, readonly string[]]>([
    ['all claims: the overview', { page: 'overview' }, all],
    ['all claims: their list', { page: 'list', list: 'claims' }, all],
    ['all claims: the list of sources', { page: 'list', list: 'sources' }, all],
    ['those of its themes: a panel', { page: 'panel', panel: 'expansion' }, ['c-0008', 'c-0009']],
    ['nothing: a panel that does not exist', { page: 'panel', panel: 'nowhere' }, []],
    [
      'those in conflict: the list of conflicts',
      { page: 'list', list: 'conflicts' },
      ['c-0005', 'c-0006'],
    ],
    [
      'promises and what decides them: the list of targets',
      { page: 'list', list: 'targets' },
      ['c-0003', 'c-0012', 'c-0005', 'c-0006', 'c-0009', 'c-0010'],
    ],
    ['itself: a claim', { page: 'entry', list: 'claims', id: 'c-0002' }, ['c-0002']],
    [
      'its claims: a source',
      { page: 'entry', list: 'sources', id: 'page-2019' },
      ['c-0012', 'c-0013'],
    ],
    [
      'its sides: a conflict',
      { page: 'entry', list: 'conflicts', id: 'goal-2015' },
      ['c-0005', 'c-0006'],
    ],
    ['nothing: an entry that does not exist', { page: 'entry', list: 'claims', id: 'c-9999' }, []],
    ['nothing: an unknown page', { page: 'unknown', path: '/x' }, []],
  ])('%s', (_what, place, ids) => {
    expect(claimsOf(place).toSorted()).toEqual([...ids].toSorted());
  });

  test('promises of one verdict, on the page of targets alone', () => {
    const missed = { verdict: 'missed' } as const;
    expect(claimsOf({ page: 'list', list: 'targets' }, missed)).toEqual(['c-0003', 'c-0012']);
    expect(claimsOf({ page: 'overview' }, missed)).toEqual(all);
  });

  test('what decides a promise even where the filters leave that out', () => {
    const place = { page: 'list', list: 'targets' } as const;
    expect(claimsOf(place, { kinds: ['target'], verdict: 'missed' })).toEqual(['c-0003', 'c-0012']);
  });

  test('the sides of a conflict that the view leaves, without the conflict where it is one', () => {
    const place = { page: 'entry', list: 'conflicts', id: 'goal-2015' } as const;
    const left = scopeIn({ place, sources: ['gazette-2015'] });
    expect(idsOf(left.claims)).toEqual(['c-0005']);
    expect(left.conflicts).toEqual([]);
    expect(idsOf(left.sources)).toEqual(['gazette-2015']);
  });

  test('its source, also where the view leaves none of its claims', () => {
    const place = { page: 'entry', list: 'sources', id: 'page-2019' } as const;
    const left = scopeIn({ place, corpus: 'articles' });
    expect(left.claims).toEqual([]);
    expect(idsOf(left.sources)).toEqual(['page-2019']);
  });
});

describe('a claim’s page', () => {
  const place = (id: string): Place => ({ page: 'entry', list: 'claims', id });

  test('is decided by no filter, and tells what the record in view knows of it', () => {
    const goal = scopeIn({ place: place('c-0003'), q: 'nothing of the sort' });
    expect(goal.isFiltered).toBe(false);
    expect(goal.isInView).toBe(true);
    expect(goal.judgements.map(({ verdict }) => verdict)).toEqual(['missed']);
    const then = scopeIn({ place: place('c-0003'), asof: '2015-12-31' });
    expect(then.judgements.map(({ verdict }) => verdict)).toEqual(['open']);
    const rival = scopeIn({ place: place('c-0005'), years: { from: 2019, to: 2019 } });
    expect(rival.conflicts.map(({ claims }) => idsOf(claims))).toEqual([['c-0005', 'c-0006']]);
  });

  test('has the claim and its source also where it was not known yet', () => {
    const scope = scopeIn({ place: place('c-0012'), asof: '2015-12-31' });
    expect(idsOf(scope.claims)).toEqual(['c-0012']);
    expect(idsOf(scope.sources)).toEqual(['page-2019']);
    expect(scope.isInView).toBe(false);
    expect(scope.dataset.sourceById.has('page-2019')).toBe(true);
  });

  test('of one that was withdrawn is its own, with its source, but counts and hands on nothing', () => {
    const withdrawn = { on: '2020-02-03', reason: { en: 'It was misread.' } };
    const record = makeDataset([makeClaim({ withdrawn })]);
    const scope = scopeIn({ place: place('c-0001') }, record);
    expect(scope.own?.id).toBe('c-0001');
    expect(scope.claims).toEqual([]);
    expect(scope.judgements).toEqual([]);
    expect(idsOf(scope.sources)).toEqual(['gazette-2015']);
  });
});

describe('whatever a page is about,', () => {
  test('its sources are those of its claims, its conflicts and promises are theirs, and all is looked up in its record', () => {
    fc.assert(
      fc.property(arbScopedView, (view) => {
        const { dataset, claims, sources, conflicts, judgements } = scopeIn(view);
        const ids = new Set(idsOf(claims));
        const used = new Set(claims.map(({ source }) => source));
        const { place } = view;
        if (place.page === 'entry' && place.list === 'sources')
          expect(idsOf(sources)).toEqual([place.id]);
        else expect(new Set(idsOf(sources))).toEqual(used);
        for (const { pairs } of conflicts)
          expect(pairs.flat().some((id) => ids.has(id))).toBe(true);
        for (const { target } of judgements) expect(ids.has(target.id)).toBe(true);
        for (const claim of claims) {
          expect(dataset.claimById.get(claim.id)).toBe(claim);
          expect(dataset.sourceById.has(claim.source)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a claim that is withdrawn is nowhere, as if it had never been', () => {
    const withdrawn = { on: '2020-02-03', reason: { en: 'It was misread.' } };
    const [first, ...others] = SCOPED_RECORD.claims;
    if (first === undefined) throw new Error('a record has claims');
    const record = indexRecord({
      ...SCOPED_RECORD,
      claims: [{ ...first, withdrawn }, ...others],
    });
    const without = indexRecord({ ...SCOPED_RECORD, claims: others });
    fc.assert(
      fc.property(arbScopedView, (view) => {
        const { place } = view;
        fc.pre(place.page !== 'entry' || place.id !== first.id);
        const [a, b] = [record, without].map((each) => {
          const { dataset: _dataset, ...scope } = scopeIn(view, each);
          return scope;
        });
        expect(a).toEqual(b);
      }),
    );
  });
});
