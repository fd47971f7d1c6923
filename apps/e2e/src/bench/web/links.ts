/** A line as Chromium can be told to imitate it; no figures: the machine's own. */
export interface Link {
  readonly name: 'slow' | 'fair' | 'none';
  /** Bits a second, each way. */
  readonly rate: number | undefined;
  /** Milliseconds from a question to the first byte of its answer. */
  readonly roundTrip: number;
}

/** What people at risk have: a phone far out or Tor; a good mobile line; and a line that costs nothing. */
export const LINKS: readonly Link[] = [
  { name: 'slow', rate: 250_000, roundTrip: 1_500 },
  { name: 'fair', rate: 1_600_000, roundTrip: 150 },
  { name: 'none', rate: undefined, roundTrip: 0 },
];
