import { randomUUID } from 'node:crypto';
import { into } from './insert-into';
import type { Statement } from './insert-into';
import type { ActorName, World } from './populated-world';

const today = '2026-06-01';

const ofB = (
  { applications, cities, stays }: World,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Statement => into(table, { residency_id: stays.B, application_id: applications.B, city_id: cities.U, ...row });

const event = (world: World, member: string | undefined): Statement =>
  ofB(world, 'residency_event', {
    ...{ kind: 'item', actor_role: 'system', at_hour: '2026-06-01T00:00:00Z', member_id: member ?? null },
  });

const memberOf = ({ actors }: World, actor: ActorName): string | undefined =>
  actor.startsWith('defender') || actor === 'newcomer' ? undefined : actors[actor]?.id;

/** Rows that hang on the stay of application B, and what is left of one that was minimised. */
export const STAY_SAMPLES = {
  'item-of-B': (world: World) => ofB(world, 'residency_item', { code: 'visa', state: 'done', version: 1 }),
  'follow-up-of-B': (world: World) =>
    ofB(world, 'follow_up', { id: randomUUID(), due: today, state: 'planned', version: 1 }),
  'event-of-B': (world: World, actor: ActorName) => event(world, memberOf(world, actor)),
  'event-in-anothers-name': (world: World, actor: ActorName) =>
    event(world, (actor === 'coordinator' ? world.actors.verifier : world.actors.coordinator)?.id),
  'past-stay': ({ cities }: World) =>
    into('past_stay', { id: randomUUID(), city_id: cities.U, month: '2031-04-01', days: 90 }),
} as const;
