import { makeEntryMemory, type EntryMemory } from './entry-memory';
import { makeScreen } from './screen';

/**
 * The memory of a real window, which takes the place of the browser's own: that restores the scroll before the view is
 * drawn, and no focus. An entry that was loaded again, or come back to from another site, is restored at once.
 */
export function rememberScreen(window: Window): EntryMemory {
  const { history, location, performance } = window;
  const load = Math.round(performance.timeOrigin).toString(36);
  let made = 0;
  const memory = makeEntryMemory({
    screen: makeScreen(window),
    address: () => location.pathname + location.search,
    storage: () => window.sessionStorage,
    newKey: () => {
      made += 1;
      return `${load}-${made}`;
    },
  });
  history.scrollRestoration = 'manual';
  memory.enter(history.state);
  const [navigation] = performance.getEntriesByType('navigation');
  const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  if (!isNew) memory.restore();
  return memory;
}
