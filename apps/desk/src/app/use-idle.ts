import { useEffect, useState } from 'react';

const LOCK_AFTER_MS = 10 * 60_000;
const WARN_BEFORE_MS = 60_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Locks after ten minutes without a sign of life. Answers the seconds left during the last minute.
 * Measured against the clock, so that a machine that slept locks as soon as it wakes.
 */
export const useIdle = (onIdle: () => void): number | undefined => {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    let last = Date.now();
    const alive = () => {
      // After the time is up, moving the mouse is no longer a sign of the same person.
      if (Date.now() - last < LOCK_AFTER_MS) last = Date.now();
    };
    const look = () => {
      const rest = LOCK_AFTER_MS - (Date.now() - last);
      setLeft(rest <= WARN_BEFORE_MS ? Math.max(0, Math.ceil(rest / 1000)) : undefined);
      if (rest <= 0) onIdle();
    };
    const timer = setInterval(look, 1000);
    for (const sign of SIGNS) window.addEventListener(sign, alive, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, alive);
    };
  }, [onIdle]);
  return left;
};
