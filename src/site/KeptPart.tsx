import {
  Suspense,
  use,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { TextScaleContext } from '@/charts/parts/text-scale';
import { useApp } from '@/store/use-app';
import { Held } from './ready';
import { useServices, type WrittenPart } from './services';

type Props = {
  /** By which it is found again where it was written. */
  readonly name: string;
  /** Fetches what draws it. */
  readonly load: () => Promise<unknown>;
  /** Stands in its place while that is on its way, and nothing was written that would be right. */
  readonly wait: ReactNode;
  /** Beside what was written: tells that it is painted. */
  readonly beside?: ReactNode;
  /** It drawn. */
  readonly children: ReactNode;
};

/** A part of the page: as it was written for as long as the view is that of the written page and nobody comes near it, and else drawn. */
export function KeptPart({ name, load, wait, beside, children }: Props): ReactNode {
  const { written } = useServices();
  // What was written has letters of the usual size.
  const isEnlarged = use(TextScaleContext) !== 1;
  const part = useApp((state) => written?.part(name, state) ?? null);
  const [isDrawn, setIsDrawn] = useState(part === null || isEnlarged);
  if (!isDrawn && part === null) setIsDrawn(true);
  const wake = useCallback(async (): Promise<void> => {
    // What does not arrive is told where it would be drawn.
    await load().catch(() => undefined);
    flushSync(() => {
      setIsDrawn(true);
    });
  }, [load]);
  useLayoutEffect(() => {
    if (isDrawn) written?.leave(name);
    else void load().catch(() => undefined);
  }, [isDrawn, written, name, load]);
  return (
    <div data-part={name} className="contents">
      {isDrawn || part === null ? (
        <Suspense
          fallback={
            <>
              <Held part={name} />
              {wait}
            </>
          }
        >
          {children}
        </Suspense>
      ) : (
        <>
          {beside}
          <Written part={part} wake={wake} />
        </>
      )}
    </div>
  );
}

function Written({
  part,
  wake,
}: {
  readonly part: WrittenPart;
  readonly wake: () => Promise<void>;
}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (host.current === null ? undefined : part.adopt(host.current, wake)),
    [part, wake],
  );
  return <div ref={host} className="contents" />;
}
