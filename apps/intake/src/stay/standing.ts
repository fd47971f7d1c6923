import type { StayView } from '@vrijhaven/shelter-city/client';
import { PRESENT } from '@vrijhaven/shelter-city/model';

/** How somebody's stay stands: `gone` is one whose details were deleted, a year after its last follow-up. */
export type StayStanding = 'ahead' | 'here' | 'over' | 'gone';

const AHEAD: readonly StayView['state'][] = ['planned', 'preparing'];
const AFTER: readonly StayView['state'][] = ['departed', 'followUp', 'closed'];

/** All stays of one guest, together; whoever goes on to another city is here, not ahead. */
export const standingOf = (stays: readonly Pick<StayView, 'state'>[]): StayStanding => {
  const some = (states: readonly StayView['state'][]) => stays.some(({ state }) => states.includes(state));
  if (stays.length === 0) return 'gone';
  if (some(PRESENT) || (some(['moved']) && some(AHEAD))) return 'here';
  return !some(AHEAD) && some(AFTER) ? 'over' : 'ahead';
};
