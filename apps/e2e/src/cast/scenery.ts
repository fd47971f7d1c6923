import { LANGUAGES } from '@vrijhaven/domain';

/** Days from today, as the call and the stays need them: the future in every year in which this runs. */
const today = new Date();
export const dayIn = (days: number): string =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days)).toISOString().slice(0, 10);

const title = 'Shelter for the journeys';

/** The open call. Stays begin in two months and end within six. */
export const CALL = {
  slug: 'journeys',
  title: { en: title, nl: title, fr: title, es: title, ar: 'مأوى الرحلات' },
  opensOn: dayIn(-7),
  closesOn: dayIn(30),
  stays: { from: dayIn(60), until: dayIn(180) },
  places: 3,
  languages: LANGUAGES,
};

export const CITIES = [
  {
    slug: 'den-haag',
    name: 'Den Haag',
    since: 2012,
    places: [
      { name: 'Duinkamer', turnoverDays: 5, attributes: ['quiet'] },
      { name: 'Havenkamer', turnoverDays: 3, attributes: ['stepFree'] },
    ],
  },
  {
    slug: 'middelburg',
    name: 'Middelburg',
    since: 2014,
    places: [{ name: 'Walkamer', turnoverDays: 7, attributes: [] }],
  },
];

/** A stay within the call's season: from its day `from` on, for `days` days. */
export const stayFrom = (from: number, days: number): { readonly from: string; readonly until: string } => ({
  from: dayIn(60 + from),
  until: dayIn(60 + from + days),
});
