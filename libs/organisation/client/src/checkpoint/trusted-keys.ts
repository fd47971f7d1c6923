import type { Checkpoint, CheckpointRoleKey } from '@vrijhaven/crypto/envelope';
import { equalBytes, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { CHECKPOINT_LIFETIME, currentRoleKey } from '@vrijhaven/crypto/verify';
import { OFFICE, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';

/** What is sealed to the office by who cannot replay the chain: applicants, and referees with their answers. */
const SEALED_FROM_OUTSIDE = [...WRITTEN_BY_APPLICANT, 'vetting'] as const;

/** The office's present keys for applicants; undefined while one of them is missing. */
export const officeKeys = (directory: Directory): CheckpointRoleKey[] | undefined => {
  const keys = SEALED_FROM_OUTSIDE.map((compartment) => currentRoleKey(directory, OFFICE, compartment));
  return keys.every((key) => key !== undefined)
    ? keys.map(({ team, compartment, generation, publicKey }) => ({ team, compartment, generation, publicKey }))
    : undefined;
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
