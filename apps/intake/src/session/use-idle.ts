import { useEffect, useRef, useState } from 'preact/hooks';
import { watchIdle } from './idle-watch';

const SIGNS = ['keydown', 'pointerdown', 'scroll'] as const;

/**
 * A file left open on a table is a danger. True while the warning stands; `end` is called after it.
 * Only where the person can come back: without a receipt, what is typed would be lost for good.
 */
export const useIdle = (armed: boolean, end: () => void): boolean => {
  const [warning, setWarning] = useState(false);
  const ending = useRef(end);
  ending.current = end;
  useEffect(() => {
    if (!armed) return undefined;
    const watch = watchIdle({
      warn: setWarning,
      end: () => {
        ending.current();
      },
    });
    for (const sign of SIGNS) addEventListener(sign, watch.touch, { passive: true });
    return () => {
      watch.stop();
      setWarning(false);
      for (const sign of SIGNS) removeEventListener(sign, watch.touch);
    };
  }, [armed]);
  return warning;
};
