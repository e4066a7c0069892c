import { describe, it } from 'vitest';
import { expectFits } from './support/accessible';
import { PAGES, STATES } from './support/record-pages';
import { expectStill, watchShifts } from './support/shifts';
import { shareVisits } from './support/visits';

describe('on a phone', () => {
  const visits = shareVisits({ width: 390, height: 800, cold: true, before: watchShifts });

  it.each([...PAGES, ...Object.values(STATES)])(
    '/%s does not jump while it loads, and fits, also on narrower ones and in a window of 1280 at 200 %%',
    async (path) => {
      const { page, assertClean } = await visits.load(path);
      await expectStill(page);
      await expectFits(page, path);
      assertClean(/404/);
    },
  );
});
