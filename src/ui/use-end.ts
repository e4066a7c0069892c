import { useEffect, useEffectEvent, useRef } from 'react';

export type End = {
  /** A step was made: from now on there is something to end. */
  readonly step: () => void;
  /** Tells that it is over, once, if there were steps. */
  readonly end: () => void;
};

/** For a control that is used in steps. That it goes away ends them too. */
export function useEnd(onEnd: () => void): End {
  const isMoving = useRef(false);
  const end = (): void => {
    if (!isMoving.current) return;
    isMoving.current = false;
    onEnd();
  };
  const gone = useEffectEvent(end);
  useEffect(
    () => () => {
      gone();
    },
    [],
  );
  return {
    step: () => {
      isMoving.current = true;
    },
    end,
  };
}
