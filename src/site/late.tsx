import { Suspense, use, useState, type ComponentType, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ErrorBoundary } from './ErrorBoundary';

type Load = () => Promise<unknown>;

const loads = new Set<Load>();
/** How to ask again for what did not arrive. Drawn anew, it must fail again, or React would go on trying. */
const failed = new Set<() => void>();

/**
 * A component in a chunk of its own, for what a page does not need to answer. Suspends until the chunk has come; from then
 * on it is drawn at once. One that does not arrive throws to the boundary around it.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetchOnce = async (): Promise<ComponentType<Props>> => {
    try {
      arrived = await load();
      return arrived;
    } catch (error) {
      failed.add(() => {
        coming = null;
      });
      throw error;
    }
  };
  loads.add(async () => {
    coming ??= fetchOnce();
    await coming;
  });
  return function Late(props: Props) {
    coming ??= fetchOnce();
    const Part = arrived ?? use(coming);
    return <Part {...props} />;
  };
}

/** Fetches everything that comes late, so that nobody waits for it when it is asked for. */
export async function loadLate(): Promise<void> {
  await Promise.allSettled([...loads].map(async (load) => load()));
}

function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}

type AwaitedProps = {
  /** What is asked for, by its name on the screen. */
  readonly name: string;
  /** What stands there until it has come. */
  readonly wait?: ReactNode;
  /** Of the message that it did not come. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** The room of a late part: one that does not arrive is told there, and is asked for anew when it is opened again. */
export function Awaited({
  name,
  wait,
  className = 'p-2 text-sm',
  children,
}: AwaitedProps): ReactNode {
  const { t } = useI18n();
  // Once, as it is opened.
  useState(forgetFailures);
  const told = (
    <p role="alert" className={className}>
      {t.errors.late(name)}
    </p>
  );
  return (
    <ErrorBoundary part={name} fallback={told}>
      <Suspense fallback={wait}>{children}</Suspense>
    </ErrorBoundary>
  );
}
