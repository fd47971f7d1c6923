import { isZoom, type Zoom } from './time/zoom';

/** How somebody likes their board. Kept on the device; it tells nothing of any stay. */
export interface BoardLook {
  readonly zoom: Zoom;
  readonly folded: readonly string[];
}

const FIRST: BoardLook = { zoom: 'quarter', folded: [] };

/** What was kept, whatever of it can still be read. */
export const lookFrom = (kept: unknown): BoardLook => {
  if (typeof kept !== 'object' || kept === null) return FIRST;
  const zoom = 'zoom' in kept && isZoom(kept.zoom) ? kept.zoom : FIRST.zoom;
  const folded = 'folded' in kept && Array.isArray(kept.folded) ? kept.folded : [];
  return { zoom, folded: folded.filter((slug) => typeof slug === 'string') };
};
