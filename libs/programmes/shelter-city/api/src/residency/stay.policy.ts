import type { Period } from '@vrijhaven/domain';
import { daysBetween } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { MAX_EXTENDED_DAYS, MAX_STAY_DAYS } from '@vrijhaven/shelter-city/model';

const refuseLonger = ({ from, until }: Period, most: number): InvalidInput | undefined => {
  const days = daysBetween(from, until);
  return days > 0 && days <= most ? undefined : new InvalidInput(['period.until']);
};

/** The refusal of a period that runs backwards or is longer than a stay may be. */
export const refusePeriod = (period: Period): InvalidInput | undefined => refuseLonger(period, MAX_STAY_DAYS);

/** The same where somebody has looked at the visa. */
export const refuseExtended = (period: Period): InvalidInput | undefined => refuseLonger(period, MAX_EXTENDED_DAYS);
