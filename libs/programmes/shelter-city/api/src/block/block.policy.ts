import type { Day, Period } from '@vrijhaven/domain';
import { daysBetween } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { MAX_BLOCK_DAYS } from '@vrijhaven/shelter-city/model';

/** The refusal of a period that runs backwards or lasts longer than a block may; over a year it would meet itself. */
export const refuseBlockPeriod = ({ from, until }: Period): InvalidInput | undefined => {
  const days = daysBetween(from, until);
  return days > 0 && days <= MAX_BLOCK_DAYS ? undefined : new InvalidInput(['period.until']);
};

const inYear = (day: Day, later: number): Day => {
  const [year = '', month = '', date = ''] = day.split('-');
  const next = Number(year) + later;
  const leaps = next % 4 === 0 && (next % 100 !== 0 || next % 400 === 0);
  return `${String(next).padStart(4, '0')}-${month}-${month === '02' && date === '29' && !leaps ? '28' : date}`;
};

/** The same days of so many years, the first one included; the last of February is the last of February. */
export const yearly = ({ from, until }: Period, years: number): Period[] =>
  Array.from({ length: years }, (_, later) => ({ from: inYear(from, later), until: inYear(until, later) }));
