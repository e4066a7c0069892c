import { Suspense, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { forgetFailures } from '@/ui/late';
import { ErrorBoundary } from './ErrorBoundary';

type AwaitedProps = {
  /** What is asked for, by its name on the screen. */
  readonly name: string;
  /** What stands there until it has come. */
  readonly wait?: ReactNode;
  /** Whether the page around it waits for it: for what would push away what stands already. */
  readonly withPage?: boolean;
  /** Of the message that it did not come. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** The room of a late part: one that does not arrive is told there, and is asked for anew when it is opened again. */
export function Awaited({
  name,
  wait,
  withPage = false,
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
      {withPage ? children : <Suspense fallback={wait}>{children}</Suspense>}
    </ErrorBoundary>
  );
}
