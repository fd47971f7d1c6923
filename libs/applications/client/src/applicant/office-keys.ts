import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { CryptoFault, recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Recipient } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { OFFICE } from '@vrijhaven/domain';
import { loadCheckpoint } from '@vrijhaven/organisation/client';
import type { SignedIn } from './applicant-context';

/** Thrown when the server's word on the office's keys does not stand: nothing is sealed then. */
export class CheckpointRefused extends Error {
  override readonly name = 'CheckpointRefused';
}

/** The verified checkpoint, never one older than seen before on this page. */
export const trustedCheckpoint = async (me: SignedIn, minimumSequence: number | undefined): Promise<Checkpoint> => {
  try {
    const { transport, p, pin, clock } = me;
    return await loadCheckpoint({ transport, p, pin, now: clock.now(), minimumSequence });
  } catch (error) {
    if (error instanceof CryptoFault) throw new CheckpointRefused(error.code);
    throw error;
  }
};

/** To whom an applicant seals a compartment: the office's key of the checkpoint, and the own one. */
export const recipientsFor = (me: SignedIn, checkpoint: Checkpoint, compartment: Compartment): Recipient[] => {
  const office = checkpoint.roleKeys.find((key) => key.team === OFFICE && key.compartment === compartment);
  if (!office) throw new CheckpointRefused('missing-key');
  return [
    { name: teamRecipient(OFFICE), generation: office.generation, publicKey: office.publicKey },
    { name: recordRecipient(me.keys.recordId), generation: 0, publicKey: me.keys.kem.publicKey },
  ];
};
