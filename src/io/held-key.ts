/** What is used of `window`. */
export type KeyWindow = {
  addEventListener(type: 'keydown', listener: (event: KeyPress) => void, capture: true): void;
  addEventListener(type: 'keyup' | 'blur', listener: () => void, capture: boolean): void;
  removeEventListener(type: 'keydown', listener: (event: KeyPress) => void, capture: true): void;
  removeEventListener(type: 'keyup' | 'blur', listener: () => void, capture: boolean): void;
};

type KeyPress = { readonly key: string; readonly repeat: boolean };

export type HeldKey = {
  /** Whether what is pressed now may be pressed by a key that repeats. */
  readonly isHeld: () => boolean;
  readonly stop: () => void;
};

/** The keys that press a button. */
const PRESSING: readonly string[] = ['Enter', ' '];

/** Whether the reader holds such a key down; tells when it is let go, or the window left, which hides that. */
export function watchHeldKey(window: KeyWindow, onLetGo: () => void): HeldKey {
  let held = false;
  const letGo = (): void => {
    if (!held) return;
    held = false;
    onLetGo();
  };
  const pressed = ({ key, repeat }: KeyPress): void => {
    // Another press: if one was held, its end was lost.
    if (!repeat) letGo();
    held = repeat && PRESSING.includes(key);
  };
  // Before what is pressed answers; the blur of the window alone, which its elements' own does not come up to.
  window.addEventListener('keydown', pressed, true);
  window.addEventListener('keyup', letGo, true);
  window.addEventListener('blur', letGo, false);
  return {
    isHeld: () => held,
    stop: () => {
      window.removeEventListener('keydown', pressed, true);
      window.removeEventListener('keyup', letGo, true);
      window.removeEventListener('blur', letGo, false);
    },
  };
}
