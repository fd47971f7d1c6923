import { DAYS_A_WEEK } from './geometry';

/** How much time is in sight at once. */
export const ZOOMS = ['weeks', 'months', 'quarter', 'year', 'twoYears'] as const;
export type Zoom = (typeof ZOOMS)[number];

const WEEKS_IN_SIGHT: Readonly<Record<Zoom, number>> = { weeks: 5, months: 10, quarter: 16, year: 53, twoYears: 105 };

/** Narrower than this, one cannot say where a day is. */
const THINNEST_DAY = 0.4;

/** Pixels a day, so that the whole of what the zoom promises fits the width. */
export const perDayOf = (zoom: Zoom, width: number): number =>
  Math.max(width / (WEEKS_IN_SIGHT[zoom] * DAYS_A_WEEK), THINNEST_DAY);

export const isZoom = (value: unknown): value is Zoom => ZOOMS.some((zoom) => zoom === value);

/** The next zoom: closer with 1, farther with -1; the last one stays. */
export const zoomBy = (zoom: Zoom, steps: 1 | -1): Zoom => ZOOMS[ZOOMS.indexOf(zoom) - steps] ?? zoom;
