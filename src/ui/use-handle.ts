import { useEffect, useEffectEvent, useRef } from 'react';
import { useEnd } from './use-end';

export type Handle = {
  /** To be called with each step. */
  readonly step: () => void;
  /** For the element that is moved. */
  readonly hold: {
    readonly onKeyDown: () => void;
    readonly onKeyUp: () => void;
    readonly onBlur: () => void;
  };
};

/**
 * For handles (`<input type="range">`), which pointers drag and keys move in steps: tells when the reader lets go. A
 * pointer may do so anywhere, and a key in another window. What moves a handle with neither, as a screen reader does,
 * makes the browser say itself that the value stands: by `change`, which with a key comes at every step.
 */
export function useHandle(onEnd: () => void): Handle {
  const { step, end } = useEnd(onEnd);
  const isKeyDown = useRef(false);
  const letGo = (): void => {
    isKeyDown.current = false;
    end();
  };
  const released = useEffectEvent(letGo);
  const stands = useEffectEvent(() => {
    if (!isKeyDown.current) end();
  });
  useEffect(() => {
    const onRelease = (): void => {
      released();
    };
    const onChange = (): void => {
      stands();
    };
    for (const type of RELEASES) globalThis.addEventListener(type, onRelease);
    globalThis.addEventListener('change', onChange);
    return () => {
      for (const type of RELEASES) globalThis.removeEventListener(type, onRelease);
      globalThis.removeEventListener('change', onChange);
    };
  }, []);
  return {
    step,
    hold: {
      onKeyDown: () => {
        isKeyDown.current = true;
      },
      onKeyUp: letGo,
      onBlur: letGo,
    },
  };
}

const RELEASES = ['pointerup', 'pointercancel', 'blur'] as const;
