import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { CITY_FACTS } from './cities';
import type { Desk } from './desks';
import { expectKind } from './expect-done';

/** Every host says which languages its team speaks, who lives there, and when a place takes nobody. */
export const furnishCities = async (
  cities: readonly CityView[],
  hosts: ReadonlyMap<string, Desk>,
  today: Day,
): Promise<void> => {
  for (const { id, slug, name, version, places } of cities) {
    const [facts, house] = [CITY_FACTS[slug], hosts.get(slug)?.cities];
    if (!facts || !house) continue;
    const { languages, communities } = facts;
    expectKind(await house.editCity({ id, version, languages, communities }), 'done', `facts of ${name}`);
    for (const { place: at, from, until, ...block } of facts.blocks) {
      const period = { from: addDays(today, from), until: addDays(today, until) };
      const place = places[at]?.id ?? '';
      expectKind(await house.createBlock({ ...block, place, period }), 'done', `a block in ${name}`);
    }
  }
};

/** A calendar to which a host’s own may subscribe; its address is told once. */
export const openFeed = async (city: CityView | undefined, host: Desk | undefined): Promise<string> => {
  const made = await host?.cities.createFeed({ city: city?.id ?? '', place: null });
  return expectKind(made ?? { kind: 'NotFound' as const }, 'done', 'a calendar').address;
};
