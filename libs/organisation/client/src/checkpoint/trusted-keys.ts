import type { Checkpoint, CheckpointRoleKey } from '@vrijhaven/crypto/envelope';
import { equalBytes, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { CHECKPOINT_LIFETIME, currentRoleKey } from '@vrijhaven/crypto/verify';
import { OFFICE, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';

/** What is sealed to the office by who cannot replay the chain: applicants, and referees with their answers. */
const SEALED_FROM_OUTSIDE = [...WRITTEN_BY_APPLICANT, 'vetting'] as const;

/** Of programmes that an organisation may have yet to open: who founded it earlier has no keys for them. */
const IN_TIME: readonly Compartment[] = ['course', 'request', 'pair'];

/** The office's present keys for applicants; undefined while one that everybody needs is missing. */
export const officeKeys = (directory: Directory): CheckpointRoleKey[] | undefined => {
  const keys = SEALED_FROM_OUTSIDE.map((compartment) => ({
    compartment,
    key: currentRoleKey(directory, OFFICE, compartment),
  }));
  if (keys.some(({ compartment, key }) => key === undefined && !IN_TIME.includes(compartment))) return undefined;
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
