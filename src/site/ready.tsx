import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';

type Report = (part: string, painted: boolean) => void;

const ReadyContext = createContext<Report>(() => undefined);

/** Painted where the page as a whole has failed: there is nothing more to wait for. */
export const WHOLE_PAGE = '*';

/** Before the name of what the page waits for. */
const HELD = '… ';

type Props = {
  /** The parts that must be painted. */
  readonly parts: readonly string[];
  /** Whether something of the record is still on its way. */
  readonly isLoading: boolean;
  readonly onReady: (ready: boolean) => void;
  readonly children: ReactNode;
};

/** Gathers which parts of the page are painted, and tells when all are. */
export function ReadyProvider({ parts, isLoading, onReady, children }: Props): ReactNode {
  const [painted, setPainted] = useState<ReadonlySet<string>>(new Set());
  const report = useCallback<Report>((part, isPainted) => {
    setPainted((before) => {
      if (before.has(part) === isPainted) return before;
      const after = new Set(before);
      if (isPainted) after.add(part);
      else after.delete(part);
      return after;
    });
  }, []);
  const ready = useMemo(
    () =>
      painted.has(WHOLE_PAGE) ||
      (!isLoading &&
        parts.every((part) => painted.has(part)) &&
        ![...painted].some((part) => part.startsWith(HELD))),
    [parts, isLoading, painted],
  );
  useEffect(() => {
    onReady(ready);
  }, [ready, onReady]);
  return <ReadyContext value={report}>{children}</ReadyContext>;
}

export function useReport(): Report {
  return use(ReadyContext);
}

/** For as long as it stands the page is not ready: in place of a part that comes late. */
export function Held({ part }: { readonly part: string }): ReactNode {
  return <Painted part={`${HELD}${part}`} />;
}

/**
 * Reports its part as painted for as long as it stands: for everything but charts, which report themselves. Before a paint:
 * only such an effect ends when what stands beside it comes late and React hides them both.
 */
export function Painted({ part }: { readonly part: string }): ReactNode {
  const report = useReport();
  useLayoutEffect(() => {
    report(part, true);
    return () => {
      report(part, false);
    };
  }, [part, report]);
  return null;
}
