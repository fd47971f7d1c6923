import { useCallback, useMemo, useState } from 'react';
import { useShelterCityDesk } from '../port';
import { toggled } from './filters';
import { lookFrom, type BoardLook } from './look';
import type { Zoom } from './time/zoom';

/** How this member likes the board, remembered on this device. */
export const useLook = () => {
  const { boardLook } = useShelterCityDesk();
  const [look, setLook] = useState(() => lookFrom(boardLook.read()));
  const change = useCallback(
    (next: (before: BoardLook) => BoardLook) =>
      setLook((before) => {
        const after = next(before);
        boardLook.keep(after);
        return after;
      }),
    [boardLook],
  );
  const folded = useMemo(() => new Set(look.folded), [look.folded]);
  const setZoom = useCallback((zoom: Zoom) => change((before) => ({ ...before, zoom })), [change]);
  const fold = useCallback(
    (slug: string) => change((before) => ({ ...before, folded: [...toggled(new Set(before.folded), slug)] })),
    [change],
  );
  return { zoom: look.zoom, folded, setZoom, fold };
};
