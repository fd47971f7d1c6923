export const SHIFTS_TO_EXIT = 3;
const WINDOW_MS = 5_000;

export interface ShiftCount {
  readonly presses: number;
  readonly since: number;
}
export const NO_SHIFTS: ShiftCount = { presses: 0, since: 0 };

/** Three presses of Shift alone, within five seconds; any other key starts over. */
export const countShift = (count: ShiftCount, key: string, now: number): ShiftCount => {
  if (key !== 'Shift') return NO_SHIFTS;
  if (count.presses === 0 || now - count.since > WINDOW_MS) return { presses: 1, since: now };
  return { presses: count.presses + 1, since: count.since };
};
