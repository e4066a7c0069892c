import { useEffect, useRef } from 'react';

/** A handle that has rested this long, in milliseconds, after a key is taken to stay. */
const REST = 400;

export type Rest<T> = {
  readonly move: (value: T) => void;
  /** A pointer has taken a handle: nothing is committed before it lets go. */
  readonly grab: () => void;
  readonly rest: () => void;
};

/** For handles that keys move in steps: only where one comes to rest is committed. */
export function useRest<T>(onMove: (value: T) => void, onCommit: (value: T) => void): Rest<T> {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const moved = useRef<{ readonly value: T } | null>(null);
  const grabbed = useRef(false);
  const commit = useRef(onCommit);
  useEffect(() => {
    commit.current = onCommit;
  }, [onCommit]);
  const rest = (): void => {
    clearTimeout(timer.current);
    grabbed.current = false;
    if (moved.current === null) return;
    const { value } = moved.current;
    moved.current = null;
    commit.current(value);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    rest,
    grab: () => {
      grabbed.current = true;
    },
    move: (value) => {
      moved.current = { value };
      onMove(value);
      clearTimeout(timer.current);
      if (!grabbed.current) timer.current = setTimeout(rest, REST);
    },
  };
}
