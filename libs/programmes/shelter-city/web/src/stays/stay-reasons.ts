import type { ReasonCode } from '@vrijhaven/applications/model';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';

const REASONS: Readonly<Partial<Record<ResidencyState, readonly ReasonCode[]>>> = {
  incident: ['safety', 'accessNeeds', 'other'],
  cancelled: ['ownChoice', 'visa', 'dates', 'safety', 'accessNeeds', 'capacity', 'other'],
};

/** Reasons that a stay can have at all: none of screening, scores or calls. */
export const STAY_REASONS: readonly ReasonCode[] = [
  ...(['routine', 'dates', 'capacity', 'accessNeeds', 'safety', 'visa', 'ownChoice', 'other'] as const),
];

/** Reasons for one step, the likeliest first. */
export const reasonsFor = (to: ResidencyState): readonly ReasonCode[] => REASONS[to] ?? STAY_REASONS;
