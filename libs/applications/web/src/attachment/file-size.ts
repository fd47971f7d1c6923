import { localeOf } from '@vrijhaven/ui';
import type { Language } from '@vrijhaven/domain';

/** A size in the words of that language, decimal as file managers count. */
export const fileSize = (size: number, language: Language): string => {
  const [value, unit] =
    size < 1_000_000 ? [Math.max(1, Math.round(size / 1000)), 'kilobyte'] : [size / 1e6, 'megabyte'];
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf(language), style).format(value);
};
