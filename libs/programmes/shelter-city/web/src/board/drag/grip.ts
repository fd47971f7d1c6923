import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';
import { shiftPeriod } from '../time/geometry';
import type { Spot } from '../edit/edit';

/** What moves: the whole stay, or one of its ends. */
export const PARTS = ['whole', 'first', 'last'] as const;
export type Part = (typeof PARTS)[number];

/** Something that is held: a stay from its place, or a candidate from the lane. */
export interface Grip {
  /** The id of the stay, or of the proposal where there is none yet. */
  readonly key: string;
  readonly application: string;
  readonly city: string;
  readonly period: Period;
  /** Undefined for a candidate without a place. */
  readonly place: string | undefined;
  readonly part: Part;
  /** Of a guest who is there: the beginning is history, only the last day may change. */
  readonly endOnly?: boolean;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The period with one end, or both, moved by some days; an end never passes the other. */
export const movedBy = ({ from, until }: Period, part: Part, days: number): Period => {
  if (part === 'whole') return shiftPeriod({ from, until }, days);
  if (part === 'first') return { from: earlier(addDays(from, days), addDays(until, -1)), until };
  return { from, until: later(addDays(until, days), addDays(from, 1)) };
};

/**
 * Where a grip would land: over a place, so many whole days from where it was taken up. Ends stay in their own
 * place. Whether it fits is for the server to say.
 */
export const landing = (grip: Grip, place: string, days: number): Spot => ({
  place: grip.part === 'whole' ? place : (grip.place ?? place),
  period: movedBy(grip.period, grip.part, days),
});

/** Days between two points of the line, as the pointer travelled: to the nearest whole one. */
export const daysTravelled = (from: number, to: number, perDay: number): number => Math.round((to - from) / perDay) + 0;

/** How far a candidate must shift for the stay to begin on a day. */
export const shiftTo = (grip: Grip, day: Day): number => daysBetween(grip.period.from, day);
