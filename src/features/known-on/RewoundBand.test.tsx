// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { RewoundBand } from './RewoundBand';

function open(view: NonNullable<AppOptions['view']>): ReturnType<typeof renderWith> {
  return renderWith(<RewoundBand />, { view });
}

const DAYS = { asof: '2015-05-01', compare: '2017-01-31' } as const;
const TWO = /^The charts show 31 January 2017: what came after 1 May 2015 has a heavy edge\./;

test.each([{ page: 'overview' }, { page: 'panel', panel: 'sales' }] as const)(
  'above charts that show two days it says how what came in between is told apart',
  async (place) => {
    const { user, store } = open({ ...DAYS, place });
    expect(screen.getByText(TWO)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(store.getState().view).toMatchObject({ asof: null, compare: null });
  },
);

test('above a list, and with one day, it says how much is hidden', () => {
  open({ ...DAYS, place: { page: 'list', list: 'claims' } });
  expect(screen.queryByText(TWO)).toBeNull();
  expect(screen.getByText(/^You read the record as of 1 May 2015\. \d+ later/)).toBeTruthy();
});
