import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, permitNew } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { StateMismatch } from '@vrijhaven/server';
import { PairingPolicyEntity } from './pairing-policy.entity';

interface Policy {
  readonly escalateDays: number;
  readonly version: number;
}

/** What the journal calls the one row. */
const POLICY = { id: 'pairing-policy' };

/** What the office decided about all pairs; null for who is not told. */
export const readPolicy = async (tx: Tx): Promise<Policy | null> => {
  const found = await tx.findOneBy(PairingPolicyEntity, { single: true });
  return found && { escalateDays: found.escalateDays, version: found.version };
};

/** From now on, alarms over missed contact reach the security officer after so many days. */
export const setPolicy = async (
  tx: Tx,
  actor: Actor,
  { escalateDays, version }: Policy,
): Promise<NotFound | StateMismatch | { readonly id: string }> => {
  const refused = permitNew(actor, 'pairingPolicy.set');
  if (refused !== undefined) return refused;
  const { affected } = await tx.update(PairingPolicyEntity, { version }, { escalateDays, version: version + 1 });
  if (affected === 1) return POLICY;
  const now = await readPolicy(tx);
  return now ? new StateMismatch({ state: 'changed', version: now.version }) : NOT_FOUND;
};
