import type { EnrolmentReason, EnrolmentState } from '@vrijhaven/training/model';

/** The course that takes applications now, and the one that is over. */
export const COURSE_HERE = 'hague-course-13';
export const COURSE_PAST = 'hague-course-12';

export interface CoursePerson {
  readonly alias: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly state: EnrolmentState;
  readonly reason?: EnrolmentReason;
}

type Row = readonly [alias: string, country: string, languages: string];

const PAST: readonly Row[] = [
  ...[
    ['Amber Gate', 'CO', 'es'],
    ['Beech Lane', 'KE', 'en sw'],
    ['Candle Row', 'PH', 'en'],
  ],
  ...[
    ['Dew Point', 'GE', 'en ru'],
    ['Echo Hall', 'BD', 'en'],
    ['Fennel', 'GT', 'es'],
    ['Glass Bell', 'ZW', 'en'],
  ],
  ...[
    ['Hazel Step', 'HN', 'es'],
    ['Iron Kettle', 'UG', 'en'],
    ['Jade Window', 'NP', 'en'],
    ['Knot', 'TZ', 'sw en'],
  ],
  ...[
    ['Lime Yard', 'AM', 'ru en'],
    ['Mint Field', 'PE', 'es'],
    ['Nettle', 'KH', 'en'],
    ['Oak Letter', 'LK', 'en'],
  ],
  ...[
    ['Plum Street', 'MX', 'es'],
    ['Quartz', 'TN', 'ar fr'],
    ['Rain Book', 'SN', 'fr'],
    ['Salt Stair', 'JO', 'ar en'],
  ],
  ...[['Thyme', 'ID', 'en']],
] as unknown as readonly Row[];

/** Twenty people from twenty countries, who were all there. */
export const COURSE_PAST_PEOPLE: readonly CoursePerson[] = PAST.map(([alias, country, languages]) => {
  return { alias, country, languages: languages.split(' '), state: 'closed' };
});

const here = (alias: string, country: string, languages: string, state: EnrolmentState, reason?: EnrolmentReason) => ({
  ...{ alias, country, languages: languages.split(' '), state },
  ...(reason === undefined ? {} : { reason }),
});

/** Who has applied: two of one country wait for the seat that a third was offered. */
export const COURSE_HERE_PEOPLE: readonly CoursePerson[] = [
  here('Umber Road', 'SN', 'fr', 'accepted'),
  here('Velvet Tide', 'CO', 'es en', 'offered'),
  here('Wax Seal', 'KE', 'sw en', 'offered'),
  here('Yarrow', 'SN', 'fr', 'waitListed', 'countryFull'),
  here('Zinc Roof', 'CO', 'es', 'waitListed', 'countryFull'),
  here('Apple Loft', 'LB', 'ar fr', 'waitListed', 'priority'),
  here('Brass Key', 'NP', 'en', 'eligible'),
  here('Clay Oven', 'TN', 'ar fr', 'eligible'),
  here('Dove House', 'UG', 'en', 'applied'),
  here('Elm Bridge', 'MX', 'es', 'applied'),
  here('Fig Court', 'JO', 'ar', 'applied'),
  here('Gorse', 'PH', 'en', 'notSelected', 'otherCourse'),
];
