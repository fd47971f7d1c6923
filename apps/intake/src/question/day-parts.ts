import { westernDigits } from './western-digits';

export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What stands in the three boxes for a day, complete or not. */
export const partsOfDay = (value: string): DayParts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
};

/** The day that three boxes make: `YYYY-MM-DD` when all are filled, empty when none is, else what is there. */
export const dayOfParts = ({ day, month, year }: DayParts): string => {
  const [y, m, d] = [year, month, day].map((part) => westernDigits(part).trim()) as [string, string, string];
  if (y === '' && m === '' && d === '') return '';
  return y !== '' && m !== '' && d !== '' ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : `${y}-${m}-${d}`;
};
