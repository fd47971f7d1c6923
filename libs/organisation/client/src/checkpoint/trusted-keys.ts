import type { Checkpoint, CheckpointRoleKey } from '@vrijhaven/crypto/envelope';
import { equalBytes, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { CHECKPOINT_LIFETIME, currentRoleKey } from '@vrijhaven/crypto/verify';
import { OFFICE, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { isHeld } from '../chain/lacking-keys';

/**
 * What is sealed to the office by who cannot replay the chain: applicants, and referees with their answers. Beside it,
 * what else of the other programmes no coordinator reads, so that its older seeds can be handed on. (protocol.md step 14)
 */
const NAMED = [...WRITTEN_BY_APPLICANT, 'vetting', 'roster', 'profile', 'appraisal'] as const;

/**
 * [Note: no key before somebody holds it] of programmes that an organisation may have yet to open: named once there is
 * a key and a member whose role gives it to them. Whoever founded the organisation earlier has neither.
 */
export const OPENED_LATER: readonly Compartment[] = ['course', 'roster', 'request', 'pair', 'profile', 'appraisal'];

/** The office's present keys for applicants; undefined while one that everybody needs is missing. */
export const officeKeys = (directory: Directory): CheckpointRoleKey[] | undefined => {
  const needed = NAMED.filter(
    (compartment) => !OPENED_LATER.includes(compartment) || isHeld(directory, OFFICE, compartment),
  );
  const keys = needed.map((compartment) => ({ compartment, key: currentRoleKey(directory, OFFICE, compartment) }));
  if (keys.some(({ compartment, key }) => key === undefined && !OPENED_LATER.includes(compartment))) return undefined;
  return keys.flatMap(({ key }) => {
    if (key === undefined) return [];
    const { team, compartment, generation, publicKey } = key;
    return [{ team, compartment, generation, publicKey }];
  });
};

/** The checkpoint of a chain as it stands. Times in seconds since 1970. */
export const checkpointOf = (directory: Directory, issued: number): Checkpoint | undefined => {
  const roleKeys = officeKeys(directory);
  if (!roleKeys) return undefined;
  const { organisation, head, sequence } = directory;
  return { organisation, head, sequence, issued, notAfter: issued + CHECKPOINT_LIFETIME, roleKeys };
};

/** Whether a checkpoint says of the chain what the chain itself says. */
export const agrees = (checkpoint: Checkpoint, directory: Directory): boolean => {
  const expected = officeKeys(directory);
  return (
    expected !== undefined &&
    directory.heads.get(toHex(checkpoint.head)) === checkpoint.sequence &&
    checkpoint.roleKeys.length === expected.length &&
    expected.every((key, at) => {
      const said = checkpoint.roleKeys[at];
      return (
        said?.team === key.team &&
        said.compartment === key.compartment &&
        said.generation === key.generation &&
        equalBytes(said.publicKey, key.publicKey)
      );
    })
  );
};
