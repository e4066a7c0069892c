import { useEffect, type RefObject } from 'react';
import { useApp } from '@/store/use-app';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/**
 * `/` puts the focus into a field, unless the reader is typing somewhere already or has switched it off. Where the field cannot
 * take the focus, as behind a dialog, the key is the browser's. Gives whether it is on.
 */
export function useSlash(field: RefObject<HTMLInputElement | null>): boolean {
  const isOn = useApp((state) => state.slash);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      field.current?.focus();
      if (field.current !== null && document.activeElement === field.current)
        event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [field, isOn]);
  return isOn;
}
