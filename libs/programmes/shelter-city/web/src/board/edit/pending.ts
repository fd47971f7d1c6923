import { addDays } from '@vrijhaven/domain';
import type { CityView, PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';
import type { Edit, Spot } from './edit';

/** A stay on the page; `saving` while the server has not answered yet. */
export interface Shown extends ResidencyView {
  readonly saving?: true;
}

export interface ShownPlace extends PlaceView {
  readonly residencies: readonly Shown[];
}

export interface ShownCity extends CityView {
  readonly places: readonly ShownPlace[];
}

const shownAt = (stay: ResidencyView, { place, period }: Spot, turnoverDays: number): Shown => ({
  ...stay,
  place,
  period,
  freeFrom: addDays(period.until, turnoverDays),
  saving: true,
});

const newStay = (application: string, city: CityView): ResidencyView => ({
  id: `new:${application}`,
  place: '',
  city: city.slug,
  application,
  period: { from: '', until: '' },
  freeFrom: '',
  state: 'planned',
  version: 0,
});

const applied = (cities: readonly ShownCity[], edit: Edit): readonly ShownCity[] => {
  const target = edit.kind === 'cancelled' ? undefined : edit.to;
  const found = cities
    .flatMap(({ places }) => places.flatMap(({ residencies }) => residencies))
    .find(({ application }) => application === edit.application);
  return cities.map((city) => {
    const mine = city.places.some(
      ({ id, residencies }) => id === target?.place || residencies.some((stay) => stay === found),
    );
    if (!mine) return city;
    return {
      ...city,
      places: city.places.map((place) => {
        const others = place.residencies.filter((stay) => stay !== found);
        if (place.id === target?.place) {
          const stay = shownAt(found ?? newStay(edit.application, city), target, place.turnoverDays);
          return { ...place, residencies: [...others, stay] };
        }
        return others.length === place.residencies.length ? place : { ...place, residencies: others };
      }),
    };
  });
};

/** The board as it will be when the server agrees: what is being saved stands where it was put. */
export const withPending = (cities: readonly CityView[], pending: readonly Edit[]): readonly ShownCity[] =>
  pending.reduce(applied, cities);
