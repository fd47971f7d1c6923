import type { Tx } from '@vrijhaven/database';
import { StateMismatch } from '@vrijhaven/server';
import { PairingPolicyEntity } from './pairing-policy.entity';

interface Policy {
  readonly escalateDays: number;
  readonly version: number;
}

/** What the journal calls the one row. */
const POLICY = { id: 'pairing-policy' };

export const readPolicy = (tx: Tx): Promise<Policy> =>
  tx.findOneOrFail(PairingPolicyEntity, { where: { single: true }, select: { escalateDays: true, version: true } });

/** From now on, alarms over missed contact reach the security officer after so many days. */
export const setPolicy = async (
  tx: Tx,
  { escalateDays, version }: Policy,
): Promise<StateMismatch | { readonly id: string }> => {
  const { affected } = await tx.update(PairingPolicyEntity, { version }, { escalateDays, version: version + 1 });
  return affected === 1 ? POLICY : new StateMismatch({ state: 'changed', version: (await readPolicy(tx)).version });
};
