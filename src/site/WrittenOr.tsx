import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useApp } from '@/store/use-app';
import { useServices, type WrittenDrawing } from './services';

type Props = {
  /** A panel by its id, or `page`. */
  readonly part: string;
  /** Whether the app cannot draw it, or not yet. */
  readonly wanted: boolean;
  /** What is said above what was written. */
  readonly note?: ReactNode;
  /** What stands where it is not wanted, or nothing was written for the view. */
  readonly children: ReactNode;
};

/** A part of the page as it was written, for as long as the app cannot draw it and nothing else is asked for. */
export function WrittenOr({ part, wanted, note, children }: Props): ReactNode {
  const { written, hrefOf } = useServices();
  // What opens over the page leaves it as it is.
  const address = useApp(({ view }) =>
    wanted && written !== null ? hrefOf({ ...view, claim: null, lang: null }) : '',
  );
  const kept = wanted ? (written?.block(part, address) ?? null) : null;
  if (kept === null) return children;
  return (
    <div className="grid min-w-0 content-start gap-2.5">
      {note}
      <Written kept={kept} />
    </div>
  );
}

/** Its controls do nothing, and are not there (src/styles/first.css). */
function Written({ kept }: { readonly kept: WrittenDrawing }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (host.current === null ? undefined : kept.adopt(host.current, () => undefined)),
    [kept],
  );
  return <div ref={host} data-kept-part="" className="grid min-w-0 gap-2.5" />;
}
