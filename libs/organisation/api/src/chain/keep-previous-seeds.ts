import type { Actor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import type { PreviousSeedInput } from './chain.input';

/**
 * Keeps previous seeds that a holder of the keys sealed. The server cannot look inside, so one that does not open
 * stands beside the others and takes nobody's place; a second one of the same supplier changes nothing.
 */
export async function keepPreviousSeeds(
  tx: Tx,
  actor: Actor,
  seeds: readonly PreviousSeedInput[],
): Promise<InvalidInput | undefined> {
  if (seeds.length === 0) return undefined;
  if (actor.kind !== 'member') return new InvalidInput(['previousSeeds']);
  const known = await tx.query<{ team: string; compartment: string; generation: number }[]>(
    `select k.team, k.compartment, k.generation from role_key k
     where exists (select from role_grant g
       where g.member_id = $1 and g.team = k.team and g.compartment = k.compartment)`,
    [actor.member],
  );
  const slot = (key: { team: string; compartment: string; generation: number }) =>
    `${key.team}/${key.compartment}/${String(key.generation)}`;
  const slots = new Set(known.map(slot));
  const strange = seeds.findIndex((seed) => !slots.has(slot(seed)));
  if (strange >= 0) return new InvalidInput([`previousSeeds.${String(strange)}`]);
  for (const { team, compartment, generation, envelope } of seeds)
    await tx.query(`insert into previous_seed values ($1, $2, $3, $4, $5) on conflict do nothing`, [
      team,
      compartment,
      generation,
      actor.member,
      envelope,
    ]);
  return undefined;
}
