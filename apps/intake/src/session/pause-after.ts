const FIRST_MS = 2_000;
const LONGEST_MS = 64_000;

/** How long to wait after so many failures in a row: twice as long each time, up to about a minute. */
export const pauseAfter = (failures: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
