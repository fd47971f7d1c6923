import type { Period } from '@vrijhaven/domain';
import { daysBetween } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';

/** A stay is up to three months; the rest is for flights that do not leave on the day. */
export const MAX_STAY_DAYS = 100;

/** States in which a stay may still change its place or its dates. */
export const MOVABLE: readonly ResidencyState[] = ['planned', 'preparing', 'arrived', 'active', 'returnPlanning'];

/** The refusal of a period that runs backwards or is longer than a stay may be. */
export const refusePeriod = ({ from, until }: Period): InvalidInput | undefined => {
  const days = daysBetween(from, until);
  return days > 0 && days <= MAX_STAY_DAYS ? undefined : new InvalidInput(['period.until']);
};
