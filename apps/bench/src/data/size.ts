/** How much there is of everything. Applications grow with `--scale`; a year has only so many stays and pairs. */
export interface Size {
  readonly cities: number;
  readonly places: number;
  readonly applications: number;
  /** The first so many applications have had a stay. */
  readonly stays: number;
  /** So many after them were accepted and wait for one. */
  readonly bookable: number;
  /** So many after them are in pairs. */
  readonly pairings: number;
  readonly professionals: number;
  readonly editions: number;
}

/** Fewer than these would leave nothing to measure. */
export const LEAST_APPLICATIONS = 200;

export const sizeOf = (applications: number): Size => ({
  cities: 12,
  places: 200,
  applications,
  stays: Math.min(5_000, Math.floor(applications / 4)),
  bookable: Math.min(6_000, Math.floor((applications * 3) / 10)),
  pairings: Math.min(3_000, Math.floor((applications * 3) / 20)),
  professionals: 300,
  editions: 40,
});
