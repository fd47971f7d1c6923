import { randomUUID } from 'node:crypto';
import { idOf } from './id-of';
import type { Size } from './size';

const DAY = 86_400_000;
/** Stays that are there end long before; see `fill.ts`. */
const FIRST_DAY = 1_000;
const [LENGTH, STEP] = [28, 35];

export interface Booking {
  readonly proposal: string;
  readonly place: string;
  readonly period: { readonly from: string; readonly until: string };
  readonly idempotencyKey: string;
}

/** The day so many days after `today`. */
export const dayAfter = (today: Date, days: number): string =>
  new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);

/** The place that the number `at` of all that have a proposal lies in; their city is that place's. */
export const placeNumber = (at: number, { places }: Size): number => ((at - 1) % places) + 1;

/** Booking number `at`, from 1: no two of them want the same place at the same time. */
export const bookingAt = (at: number, size: Size, today: Date): Booking => {
  const first = FIRST_DAY + Math.floor((at - 1) / size.places) * STEP;
  return {
    proposal: idOf('proposal', size.stays + at),
    place: idOf('place', placeNumber(size.stays + at, size)),
    period: { from: dayAfter(today, first), until: dayAfter(today, first + LENGTH) },
    idempotencyKey: randomUUID(),
  };
};
