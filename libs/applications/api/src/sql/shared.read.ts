import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import type { ReadModel } from '@vrijhaven/server';
import { readModel } from '@vrijhaven/server';

/** How a period is read from its days: they stand beside each range, and taking one apart costs more than to read them. */
export const periodOf = (from: string, until: string): ReadModel => readModel<Period>('Period', { from, until });

/** How a column of a text in every language is read. */
export const localisedOf = (column: string): ReadModel =>
  readModel<LocalisedText>('LocalisedText', {
    en: `${column} ->> 'en'`,
    nl: `${column} ->> 'nl'`,
    fr: `${column} ->> 'fr'`,
    es: `${column} ->> 'es'`,
    ar: `${column} ->> 'ar'`,
  });
