import type { CallView } from '@vrijhaven/applications/client';
import { addDays, daysBetween, lastDayOf, type Day } from '@vrijhaven/domain';
import type { WaitingEnquiry } from '@vrijhaven/selection/client';
import type { CityView, ResidencyView, StayView } from '@vrijhaven/shelter-city/client';
import { dueOf, PRESENT, type ItemCode, type ResidencyState } from '@vrijhaven/shelter-city/model';

export const DATE_KINDS = [
  ...(['arrival', 'departure', 'exitNote', 'returnPlan', 'visa', 'visaCheck', 'followUp', 'enquiry'] as const),
  ...(['callOpens', 'callCloses', 'closed'] as const),
];
export type DateKind = (typeof DATE_KINDS)[number];

/** Something that falls on a day; where it leads is told by its kind. */
export interface NextDate {
  readonly day: Day;
  readonly kind: DateKind;
  /** The application whom it is about, the call, or the place. */
  readonly about: string;
  readonly city: string;
  /** The stay, where it has a page to go to. */
  readonly stay?: string;
  /** Should have happened already. */
  readonly late: boolean;
}

const COMING: readonly ResidencyState[] = ['planned', 'preparing'];
const HERE: readonly ResidencyState[] = PRESENT;
/** Items of the checklist that others decide upon, so that a day missed is a stay lost. */
const VISA: readonly Extract<ItemCode, DateKind>[] = ['visa', 'visaCheck'];
/** Late things stay on the list this long, so that nobody overlooks them. */
const LATE_DAYS = 60;

const halfWay = ({ period }: ResidencyView): Day =>
  addDays(period.from, Math.floor(daysBetween(period.from, period.until) / 2));

const ofStay = (stay: ResidencyView, city: string): readonly Omit<NextDate, 'late'>[] => {
  const whose = { about: stay.application, city, stay: stay.id };
  if (COMING.includes(stay.state)) return [{ day: stay.period.from, kind: 'arrival', ...whose }];
  if (!HERE.includes(stay.state)) return [];
  return [
    { day: lastDayOf(stay.period), kind: 'departure', ...whose },
    ...(stay.state === 'returnPlanning' ? [] : [{ day: halfWay(stay), kind: 'returnPlan' as const, ...whose }]),
  ];
};

/** What a stay still needs by a day, and when its guest may be asked how it goes. */
const ofSheet = (stay: StayView, city: string): readonly Omit<NextDate, 'late'>[] => {
  const whose = { about: stay.application, city, stay: stay.id };
  const open = [...COMING, ...HERE].includes(stay.state) ? stay.items.filter(({ state }) => state === 'todo') : [];
  return [
    ...VISA.flatMap((kind) => {
      const item = open.find(({ code }) => code === kind);
      return item ? [{ day: dueOf(item, stay.period), kind, ...whose }] : [];
    }),
    ...stay.followUps.flatMap(({ state, due }) =>
      state === 'planned' ? [{ day: due, kind: 'followUp' as const, ...whose }] : [],
    ),
  ];
};

const ofEnquiry = ({ state, expiresOn, application }: WaitingEnquiry): readonly Omit<NextDate, 'late'>[] =>
  state === 'open' ? [{ day: expiresOn, kind: 'enquiry', about: application, city: '' }] : [];

const ofCall = (call: CallView, today: Day): readonly Omit<NextDate, 'late'>[] => [
  ...(call.opensOn >= today ? [{ day: call.opensOn, kind: 'callOpens' as const, about: call.id, city: '' }] : []),
  ...(call.closesOn >= today ? [{ day: call.closesOn, kind: 'callCloses' as const, about: call.id, city: '' }] : []),
];

/** What guest and city still have to be told of a departure, see `lacksDeparture`; it is never too old for the list. */
export const owedNotes = (
  stays: readonly Pick<ResidencyView, 'application' | 'city' | 'id' | 'period'>[],
  cities: readonly Pick<CityView, 'name' | 'slug'>[],
): readonly NextDate[] =>
  stays.map((stay) => ({
    ...{ day: lastDayOf(stay.period), kind: 'exitNote', about: stay.application, stay: stay.id, late: true },
    city: cities.find(({ slug }) => slug === stay.city)?.name ?? stay.city,
  }));

export interface Dated {
  readonly cities: readonly CityView[];
  readonly calls: readonly CallView[];
  readonly stays: readonly StayView[];
  /** Of who also verifies; to everybody else letters to referees are closed. */
  readonly enquiries: readonly WaitingEnquiry[];
}

/** What falls on a day from now on, and what should have happened and did not; the soonest first. */
export const nextDates = (
  { cities, calls, stays, enquiries }: Dated,
  today: Day,
  within: number,
): readonly NextDate[] => {
  const [first, last] = [addDays(today, -LATE_DAYS), addDays(today, within)];
  return [
    ...cities.flatMap((city) =>
      city.places.flatMap((place) => place.residencies.flatMap((stay) => ofStay(stay, city.name))),
    ),
    ...cities.flatMap((city) =>
      city.places.flatMap((place) =>
        place.blocks
          .filter(({ kind, period }) => kind === 'closed' && period.from >= today)
          .map(({ period }) => ({ day: period.from, kind: 'closed' as const, about: place.name, city: city.name })),
      ),
    ),
    ...stays.flatMap((stay) => ofSheet(stay, cities.find(({ slug }) => slug === stay.city)?.name ?? stay.city)),
    ...enquiries.flatMap(ofEnquiry),
    ...calls.flatMap((call) => ofCall(call, today)),
  ]
    .filter(({ day }) => day >= first && day <= last)
    .map((date) => ({ ...date, late: date.day < today }))
    .toSorted((a, b) => (a.day === b.day ? (a.about < b.about ? -1 : 1) : a.day < b.day ? -1 : 1));
};
