import { addDays, dayOf } from '@vrijhaven/domain';
import { yasmin, type Person } from '../people';

export const today = dayOf(new Date());
/** The season of the call: it has begun, so that a stay can be lived through in one sitting. */
export const SEASON = { from: today, until: addDays(today, 120) };

/** What a referee may be told, and what another one must not learn. */
export const TOLD = 'أنني متعبة وطلبت بضعة أشهر من الراحة.';
export const REFEREE = 'Salma of the Mill';
/** Where she cannot go: a need that a city may read, with names of cities in it. */
export const AVOIDS = 'ليس Middelburg: هناك من يعرف عائلتي.';
const LEGAL_NAME = 'ياسمين بنت الطاحونة';
const PASSPORT = 'X2749113';

/** Yasmin, who can come in this very season, with what is asked of her later. */
export const guest: Person = {
  ...yasmin,
  answers: {
    ...yasmin.answers,
    available: { from: SEASON.from, until: SEASON.until },
    legalName: LEGAL_NAME,
    birthDate: '1984-03-07',
    nationality: 'TN',
    referee1Name: REFEREE,
    referee1Knows: 'عملنا معًا في النشرة.',
    referee1Told: TOLD,
    returnView: 'أعود إلى النشرة في الصيف.',
    avoidPlaces: AVOIDS,
    passportNumber: PASSPORT,
    passportCountry: 'TN',
    passportUntil: '2031-05-30',
    visaBefore: 'no',
    kinName: 'Idris of the Mill',
    kinReach: 'idris@mill.example',
    diet: ['noMeat'],
  },
};
/** What she first says of her passport, before she is asked again. */
export const UNSURE = { passport: 'unsure' };
/** What no city and no commissioner may ever be shown before she has said yes. */
export const WHO = [...yasmin.identity, LEGAL_NAME, PASSPORT, REFEREE];
