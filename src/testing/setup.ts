import { cleanup, configure } from '@testing-library/react';
import fc from 'fast-check';
import { afterAll, afterEach, vi } from 'vitest';

// Properties are tried on the same examples in each run, so that one that fails was broken by a
// change. `PROPERTY_SEED=<any number>` tries others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2019) });

// What comes late (a chart's chunk) is waited for as long as a machine that is busy with other
// things may need.
configure({ asyncUtilTimeout: 60_000 });

afterEach(() => {
  // With `globals: false` Testing Library does not clean up by itself.
  cleanup();
  vi.useRealTimers();
});

// The next file finds the same page in memory: it is to find it as if nobody had been there.
afterAll(() => {
  if (typeof document === 'undefined') return;
  const { documentElement: root, body } = document;
  body.replaceChildren();
  for (const element of [root, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  document.title = '';
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
