import { withEntry, type ErrorEntry, type ErrorReports } from '@/domain/basics/error-entry';
import { QUERY_KEYS } from '@/view/view-keys';

/** Longest message that is kept, in characters, and most lines of where in the program it was. */
const MOST_TEXT = 300;
const MOST_LINES = 6;

/** Reports kept in memory: nothing is sent or stored. */
export function makeErrorReports({
  now,
  address,
}: {
  readonly now: () => Date;
  /** Path and query of the page that is open. */
  readonly address: () => string;
}): ErrorReports {
  let entries: readonly ErrorEntry[] = [];
  const listeners = new Set<() => void>();
  return {
    report: (where, reason, told = false) => {
      const when = `${now().toISOString().slice(0, 19)}Z`;
      const entry = { ...describeReason(reason), where, when, address: address(), told, times: 1 };
      entries = withEntry(entries, entry);
      for (const changed of listeners) changed();
    },
    entries: () => entries,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}

/** What of an address is the site's: a key that is none of its own may name the reader to somebody else. */
export function ownAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const own: readonly string[] = [...QUERY_KEYS, 'v'];
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => own.includes(pair.split('=', 1)[0] ?? ''));
  return pairs.length === 0 ? pathname : `${pathname}?${pairs.join('&')}`;
}

/** What was thrown, whatever it is: anything can be, even what throws when it is looked at. */
function describeReason(reason: unknown): Pick<ErrorEntry, 'what' | 'at'> {
  try {
    if (!(reason instanceof Error)) {
      // What an object holds may be anybody's.
      const isOpaque = typeof reason === 'object' || typeof reason === 'function';
      // oxlint-disable-next-line typescript/no-base-to-string -- what is left has one way to be written
      const what = isOpaque ? Object.prototype.toString.call(reason) : String(reason);
      return { what: what.slice(0, MOST_TEXT), at: [] };
    }
    return {
      what: `${reason.name}: ${reason.message}`.slice(0, MOST_TEXT),
      at: placesIn(reason.stack ?? ''),
    };
  } catch {
    return { what: 'what cannot be told', at: [] };
  }
}

const PLACE =
  /^(?:at )?(?<name>.*?)[@( ]*\b[a-z][a-z-]*:\/\/\S*?(?<file>[^/?\s]*)(?:\?\S*?)?:(?<at>\d+:\d+)\)?$/;

function placesIn(stack: string): readonly string[] {
  return stack
    .split('\n')
    .flatMap((line) => {
      const { name = '', file = '', at = '' } = PLACE.exec(line.trim())?.groups ?? {};
      return at === '' ? [] : `${name} ${file}:${at}`.trim();
    })
    .slice(0, MOST_LINES);
}

/** Reports what nobody catches, but for what others do in this window: extensions of the browser, say. */
export function watchErrors(
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  { report }: Pick<ErrorReports, 'report'>,
  origin: string,
): () => void {
  const onError = ({ error, message, filename }: ErrorEvent): void => {
    const isOurs = filename.startsWith(origin) || (error instanceof Error && isFrom(error, origin));
    // The browser will do it at the next frame: nothing failed.
    if (isOurs && !message.includes('ResizeObserver loop')) report('window', error ?? message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    const isDropped = reason instanceof DOMException && reason.name === 'AbortError';
    if (!isDropped && (!(reason instanceof Error) || isFrom(reason, origin)))
      report('promise', reason);
  };
  target.addEventListener('error', onError);
  target.addEventListener('unhandledrejection', onRejection);
  return () => {
    target.removeEventListener('error', onError);
    target.removeEventListener('unhandledrejection', onRejection);
  };
}

/** Whether an error comes from a script of this site, as far as its stack tells. */
function isFrom({ stack = '' }: Error, origin: string): boolean {
  return !stack.includes('://') || stack.includes(`${origin}/`);
}
