// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionsEn } from '@/i18n/topics/editions-en';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { EditionBand } from './EditionBand';

const EDITION = '2026-11-22-0a1b2c3d';
const NONE = { added: [], withdrawn: [], changed: [], rest: false };

describe('the band above an edition', () => {
  it('is not there where none is open', () => {
    renderWith(<EditionBand />, { record: SMALL_RECORD });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says from when it is, then what has changed since', () => {
    const { store } = renderWith(<EditionBand />, {
      record: SMALL_RECORD,
      view: { edition: EDITION },
    });
    expect(screen.getByRole('complementary', { name: 'Edition' }).textContent).toContain(
      '22 November 2026',
    );
    expect(screen.getByRole('status').textContent).toBe('Looking at what has changed since …');
    act(() => {
      store.getState().setChanges({ status: 'ready', value: NONE });
    });
    expect(screen.getByRole('status').textContent).toBe('Nothing has changed since.');
    act(() => {
      store
        .getState()
        .setChanges({ status: 'ready', value: { ...NONE, added: ['c-0001', 'c-0002'] } });
    });
    expect(screen.getByRole('status').textContent).toBe('Since then: 2 claims added.');
    act(() => {
      store.getState().setChanges({ status: 'failed', problems: [] });
    });
    expect(screen.getByRole('status').textContent).toContain('could not be loaded');
  });

  it('leads to the same view of today', async () => {
    const view = { edition: EDITION, kinds: ['outcome'], lang: 'en' } as const;
    const { user, store } = renderWith(<EditionBand />, { record: SMALL_RECORD, view });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'See as it is today' });
    expect(link.getAttribute('href')).toBe('/?kinds=outcome&lang=en&v=1');
    await user.click(link);
    expect(store.getState().view.edition).toBeNull();
    expect(store.getState().view.kinds).toEqual(['outcome']);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('offers to load again what did not arrive', async () => {
    const { user, services } = renderWith(<EditionBand />, {
      record: SMALL_RECORD,
      view: { edition: EDITION },
      reference: [{ path: '', message: 'gone' }],
    });
    expect(screen.getByRole('status').textContent).toBe('This edition could not be loaded.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(services.retry).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('what has changed, in words', () => {
  it.each([
    [{ added: ['a'] }, 'Since then: 1 claim added.'],
    [{ withdrawn: ['a', 'b'] }, 'Since then: 2 claims withdrawn.'],
    [{ added: ['a'], changed: ['b', 'c'] }, 'Since then: 1 claim added and 2 changed.'],
    [
      { added: ['a', 'b'], changed: ['c'], withdrawn: ['d'], rest: true },
      'Since then: 2 claims added, 1 changed and 1 withdrawn; names, sources or assessments as well.',
    ],
    [{ rest: true }, 'Since then names, sources or assessments have changed, but no claim.'],
  ])('%j', (changes, said) => {
    expect(editionsEn.since({ ...NONE, ...changes })).toBe(said);
  });
});
