import { addDays } from '@vrijhaven/domain';
import type { Scene, World } from './walk-world';
import { judge, pick } from './walk-world';

export const TURNOVER = 3;

interface Days {
  readonly from: string;
  readonly until: string;
}

/** Whether nobody has the place on any of these days, turnover included; `except` would make way for itself. */
export const isFree = ({ cases, cities }: World, place: string, days: Days, except?: string): boolean => {
  const meets = (other: Days): boolean => days.from < other.until && other.from < days.until;
  const stays = cases
    .flatMap((each) => each.stays)
    .filter((each) => each.place === place && each.state !== 'cancelled' && each.id !== except);
  const blocks = cities.find((city) => city.place === place)?.blocks ?? [];
  return !stays.some(({ from, until }) => meets({ from, until: addDays(until, TURNOVER) })) && !blocks.some(meets);
};

/** Somebody keeps a place free of guests for a time. */
export const block = async (scene: Scene): Promise<void> => {
  const { actor, step, world } = scene;
  const city = (step.isLikely ? world.cities.find((each) => each.city === actor.city) : undefined) ?? world.cities[0]!;
  const from = addDays('2034-01-01', step.lot % 150);
  const period = { from, until: addDays(from, 1 + (step.lot % 9)) };
  const keepsHouse = actor.role === 'coordinator' || actor.city === city.city;
  const foretold = (): string => {
    if (!keepsHouse) return 'NotFound';
    return isFree(world, city.place, period) ? 'Block' : 'PlaceOccupied';
  };
  const expected = foretold();
  const answer = await world.acts.house.block(actor.member, city.place, period);
  judge(scene, answer, expected);
  if (expected === 'Block') city.blocks.push({ id: String(answer['id']), ...period });
};

/** Somebody opens a place again. */
export const unblock = async (scene: Scene): Promise<void> => {
  const { actor, step, world } = scene;
  const city = world.cities.find(({ blocks }) => blocks.length > 0);
  const found = city && pick(scene, city.blocks);
  if (city === undefined || found === undefined) return;
  const foretold = (): string => {
    if (actor.role !== 'coordinator' && actor.city !== city.city) return 'NotFound';
    return step.isStale ? 'StateMismatch' : 'BlocksRemoved';
  };
  const expected = foretold();
  const change = { version: step.isStale ? 2 : 1 };
  judge(scene, await world.acts.house.removeBlock(actor.member, found.id, change), expected);
  if (expected === 'BlocksRemoved') city.blocks.splice(city.blocks.indexOf(found), 1);
};
