import type { CaseSummary, CallView } from '@vrijhaven/applications/client';
import { spanOf, type ApplicationState } from '@vrijhaven/applications/model';
import { daysBetween, overlaps, type Day, type Period } from '@vrijhaven/domain';
import type { CityView, PlaceView } from '@vrijhaven/shelter-city/client';

/** Places of one month, on an average day of it, and who could come in it. They add up. */
export interface MonthOfPlaces {
  readonly month: Day;
  readonly places: number;
  readonly taken: number;
  readonly blocked: number;
  readonly free: number;
  /** People who wait for a place and could be here for at least half of the month. */
  readonly waiting: readonly string[];
}

/** On the way to a stay and without one yet. */
const WITHOUT_PLACE: readonly ApplicationState[] = [
  'pool',
  'proposed',
  'cityDeclined',
  'cityAccepted',
  'offered',
  'offerDeclined',
  'accepted',
  'visaPending',
  'visaRefused',
];

const firstOf = (day: Day, months: number): Day => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

const daysIn = (month: Period, period: Period): number => {
  if (!overlaps(month, period)) return 0;
  const from = month.from > period.from ? month.from : period.from;
  const until = month.until < period.until ? month.until : period.until;
  return daysBetween(from, until);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Half places are told as such, smaller parts are not. */
const round = (value: number): number => Math.round(value * 2) / 2;

const takenDays = (place: PlaceView, month: Period): number =>
  sum(
    place.residencies
      .filter(({ state }) => state !== 'cancelled')
      .map(({ period, freeFrom }) =>
        daysIn(month, { from: period.from, until: freeFrom > period.until ? freeFrom : period.until }),
      ),
  );
const blockedDays = (place: PlaceView, month: Period): number =>
  sum(place.blocks.map(({ period }) => daysIn(month, period)));
const openDays = ({ retiredOn }: PlaceView, month: Period): number =>
  daysIn(month, { from: '0001-01-01', until: retiredOn ?? '9999-01-01' });

/** When somebody could be here: their own days within those of their call. */
const comes = (row: CaseSummary, calls: readonly CallView[]): Period | undefined => {
  const stays = calls.find(({ id }) => id === row.call)?.stays;
  const answer = row.summary.status === 'open' ? row.summary.content.available : null;
  if (!stays || answer === null || answer.from > answer.until) return stays;
  const own = spanOf(answer);
  return {
    from: own.from > stays.from ? own.from : stays.from,
    until: own.until < stays.until ? own.until : stays.until,
  };
};

/** Capacity against candidates, month by month from the present one. */
export const capacityByMonth = (
  facts: {
    readonly cities: readonly CityView[];
    readonly calls: readonly CallView[];
    readonly rows: readonly CaseSummary[];
  },
  today: Day,
  months: number,
): readonly MonthOfPlaces[] => {
  const places = facts.cities.flatMap((city) => city.places);
  const waiting = facts.rows
    .filter(({ state }) => WITHOUT_PLACE.includes(state))
    .flatMap((row) => {
      const period = comes(row, facts.calls);
      return period ? [{ id: row.id, period }] : [];
    });
  return Array.from({ length: months }, (_, at) => {
    const month = { from: firstOf(today, at), until: firstOf(today, at + 1) };
    const length = daysBetween(month.from, month.until);
    const all = round(sum(places.map((place) => openDays(place, month))) / length);
    const taken = round(sum(places.map((place) => takenDays(place, month))) / length);
    const blocked = Math.min(
      round(sum(places.map((place) => blockedDays(place, month))) / length),
      Math.max(0, all - taken),
    );
    return {
      month: month.from,
      places: all,
      taken,
      blocked,
      free: Math.max(0, all - taken - blocked),
      waiting: waiting.filter(({ period }) => daysIn(month, period) * 2 >= length).map(({ id }) => id),
    };
  });
};
