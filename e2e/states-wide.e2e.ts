import { describe, it } from 'vitest';
import { expectNoViolations } from './support/accessible';
import { STATES } from './support/record-pages';
import { expectStill, watchShifts } from './support/shifts';
import { shareVisits } from './support/visits';

describe('a state of a page', () => {
  const visits = shareVisits({ cold: true, before: watchShifts });

  it.each(Object.entries(STATES))(
    'does not jump while it loads, and breaks no rule: %s',
    async (_name, path) => {
      const { page, assertClean } = await visits.load(path);
      await expectStill(page);
      await expectNoViolations(page, path, 'dark');
      assertClean(/404/);
    },
  );
});
