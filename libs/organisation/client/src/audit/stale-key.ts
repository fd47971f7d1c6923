import type { Compartment } from '@vrijhaven/domain';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { staleRoleKeys } from '@vrijhaven/organisation/model';
import type { Directory } from '@vrijhaven/crypto/verify';

/** Thrown where something would be sealed to a key that is in the wrong hands; use cases turn it into a refusal. */
export class StaleKey extends Error {
  override readonly name = 'StaleKey';

  constructor() {
    super('somebody who left, lost a role or was renewed still has this key');
  }
}

export interface KeysStale {
  readonly kind: 'KeysStale';
}

/** The answer of `work`, or the refusal when it would have sealed to a stale key. */
export const unlessStale = async <Answer>(work: () => Promise<Answer>): Promise<Answer | KeysStale> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StaleKey) return { kind: 'KeysStale' };
    throw error;
  }
};

/** The present role key, to seal to; undefined when there is none. Throws StaleKey. (protocol.md step 16) */
export const keyToSealTo = (
  directory: Directory,
  team: string,
  compartment: Compartment,
): DirectoryRoleKey | undefined => {
  const isStale = staleRoleKeys(directory).some(({ key }) => key.team === team && key.compartment === compartment);
  if (isStale) throw new StaleKey();
  return currentRoleKey(directory, team, compartment);
};
