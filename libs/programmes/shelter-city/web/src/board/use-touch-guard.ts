import { useEffect, useRef } from 'react';

/**
 * Keeps the page from scrolling under a finger that holds something. The browser decides at the first touch whether
 * anybody may stop it from scrolling, so this listens from the beginning and mostly does nothing.
 */
export const useTouchGuard = () => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const guard = (event: TouchEvent) => {
      if (document.body.classList.contains('vh-dragging') && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', guard, { passive: false });
    return () => element.removeEventListener('touchmove', guard);
  });
  return box;
};
