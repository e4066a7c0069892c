import { useEffect, useEffectEvent, useRef } from 'react';
import { useApp } from '@/store/use-app';

/** Calls back when the page, or the claim over it, is another: what stood over the one before goes with it. */
export function usePageLeft(onLeft: () => void): void {
  const page = useApp(({ view }) => JSON.stringify([view.place, view.claim]));
  const left = useEffectEvent(onLeft);
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page) return;
    seen.current = page;
    left();
  }, [page]);
}
