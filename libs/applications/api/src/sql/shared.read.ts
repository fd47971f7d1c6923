import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import type { ReadModel } from '@vrijhaven/server';
import { readModel } from '@vrijhaven/server';

/** How a column of a range of days is read. */
export const periodOf = (column: string): ReadModel =>
  readModel<Period>('Period', { from: `lower(${column})`, until: `upper(${column})` });

/** How a column of a text in every language is read. */
export const localisedOf = (column: string): ReadModel =>
  readModel<LocalisedText>('LocalisedText', {
    en: `${column} ->> 'en'`,
    nl: `${column} ->> 'nl'`,
    fr: `${column} ->> 'fr'`,
    es: `${column} ->> 'es'`,
    ar: `${column} ->> 'ar'`,
  });
