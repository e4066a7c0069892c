import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../view-state';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress } from './address';
import { checkIds } from './check-ids';
import { NOTHING_KNOWN } from './known-record';

const early = { ...LINK_CONTEXT, ids: { ...LINK_CONTEXT.ids, sources: null } };
const late = { ...LINK_CONTEXT, hasClaim: (id: string) => id === 'c-0001' };

describe('3.10 ids that are known only later', () => {
  it('stay in the view until then, and go with an issue', () => {
    const read = decodeAddress(
      { pathname: '/', search: '?sources=techkou-2019_nobody&claim=c-0777&v=1' },
      early,
    );
    expect(read.view.sources).toEqual(['nobody', 'techkou-2019']);
    expect(read.view.claim).toBe('c-0777');
    expect(read.issues).toEqual([]);
    expect(checkIds(read.view, late, read.tail)).toEqual({
      view: { ...DEFAULT_VIEW, sources: ['techkou-2019'] },
      issues: [
        { key: 'sources', asked: 'nobody', reason: 'unknown-id', shown: 'techkou-2019' },
        { key: 'claim', asked: 'c-0777', reason: 'unknown-id', shown: '' },
      ],
    });
  });

  it('3.11 a cut one is completed then', () => {
    const read = decodeAddress({ pathname: '/', search: '?sources=la-tribune-2015_up' }, early);
    expect(read.tail).toEqual({ key: 'sources', id: 'up' });
    expect(checkIds(read.view, late, read.tail)).toEqual({
      view: { ...DEFAULT_VIEW, sources: ['la-tribune-2015', 'uptofast-2015'] },
      issues: [
        { key: 'sources', asked: 'up', reason: 'cut-off', shown: 'la-tribune-2015_uptofast-2015' },
      ],
    });
  });

  it('are currencies and corpora too: until then any that can be one stays', () => {
    const search = '?corpus=reports&cur=gbp&v=1';
    const unknown = { ...early, currencies: null, corpora: null };
    const read = decodeAddress({ pathname: '/', search }, unknown);
    expect(read.view).toMatchObject({ corpus: 'reports', cur: 'gbp' });
    expect(read.issues).toEqual([]);
    expect(checkIds(read.view, late)).toEqual({
      view: DEFAULT_VIEW,
      issues: [
        { key: 'cur', asked: 'gbp', reason: 'unknown-key-value', shown: '' },
        { key: 'corpus', asked: 'reports', reason: 'unknown-key-value', shown: '' },
      ],
    });
    const other = {
      ...late,
      currencies: { own: 'gbp', all: ['gbp', 'jpy'] },
      corpora: ['reports'],
    };
    // The record's own currency is never named, and nothing is lost by that.
    expect(checkIds(read.view, other)).toEqual({
      view: { ...DEFAULT_VIEW, corpus: 'reports' },
      issues: [],
    });
    const yen = decodeAddress({ pathname: '/', search: '?cur=jpy&v=1' }, unknown).view;
    expect(checkIds(yen, other).view).toBe(yen);
    const printed = { ...DEFAULT_VIEW, cur: 'printed' };
    expect(checkIds(printed, other).view).toBe(printed);
    expect(checkIds(printed, { ...late, currencies: { own: null, all: [] } }).view).toBe(printed);
  });

  it('are none where they cannot be one', () => {
    const unknown = { ...early, currencies: null, corpora: null };
    const read = decodeAddress({ pathname: '/', search: '?corpus=(x)&cur=pounds&v=1' }, unknown);
    expect(read.view).toEqual(DEFAULT_VIEW);
    expect(read.issues.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'corpus unknown-key-value',
      'cur unknown-key-value',
    ]);
  });

  it('leaves the very view where all are known', () => {
    const view = { ...DEFAULT_VIEW, sources: ['techkou-2019'], claim: 'c-0001' };
    const checked = checkIds(view, late);
    expect(checked.view).toBe(view);
    expect(checked.issues).toEqual([]);
  });

  it('says nothing of claims before they are loaded', () => {
    const view = { ...DEFAULT_VIEW, claim: 'c-0777' };
    expect(checkIds(view, early).view).toBe(view);
  });

  it('3.7 years of a record that has not arrived are kept, and brought to its own afterwards', () => {
    const edition = '2026-11-22-0a1b2c3d';
    const coming = { ...LINK_CONTEXT, editions: [edition], ofEdition: () => NOTHING_KNOWN };
    const read = decodeAddress(
      { pathname: '/', search: `?years=1999..2030&topics=retired&edition=${edition}&v=1` },
      coming,
    );
    expect(read.view.years).toEqual({ from: 1999, to: 2030 });
    expect(read.view.topics).toEqual(['retired']);
    expect(read.issues).toEqual([]);
    const ids = { ...LINK_CONTEXT.ids, topics: ['retired'] };
    const then = { ...NOTHING_KNOWN, years: { from: 2008, to: 2021 }, ids };
    const arrived = { ...coming, ofEdition: () => then };
    expect(checkIds(read.view, arrived)).toEqual({
      view: { ...read.view, years: { from: 2008, to: 2021 } },
      issues: [{ key: 'years', asked: '1999..2030', reason: 'clamped', shown: '2008..2021' }],
    });
  });

  it('3.7 a word at the wrong end has no year to stand for until then', () => {
    const search = (years: string): string => `?years=${years}&edition=2026-11-22-0a1b2c3d&v=1`;
    const coming = { ...LINK_CONTEXT, ofEdition: () => NOTHING_KNOWN };
    for (const years of ['latest', 'earliest', 'latest..latest']) {
      const read = decodeAddress({ pathname: '/', search: search(years) }, coming);
      expect(read.view.years).toEqual({ from: null, to: null });
      expect(read.issues.map(({ reason }) => reason)).toEqual(['malformed']);
      expect(decodeAddress({ pathname: '/', search: search(years) }, LINK_CONTEXT).issues).toEqual(
        [],
      );
    }
  });
});
