import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResidencyView } from '@vrijhaven/shelter-city/client';

/** Long enough to look there, short enough not to become furniture. */
const MARKED_MS = 8000;

/** Stays that somebody else changed a moment ago, marked for a while. */
export const useFresh = () => {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const mark = useCallback((stays: readonly ResidencyView[]) => {
    if (stays.length === 0) return;
    setFresh((before) => new Set([...before, ...stays.map(({ id }) => id)]));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setFresh(new Set()), MARKED_MS);
  }, []);
  return { fresh, mark };
};
