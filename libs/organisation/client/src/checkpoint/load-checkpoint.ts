import type { Transport } from '@vrijhaven/client';
import { Checkpoint as CheckpointQuery } from '@vrijhaven/contracts';
import type { Checkpoint, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { fromText } from '@vrijhaven/crypto/envelope';
import { verifyCheckpoint } from '@vrijhaven/crypto/verify';
import type { Pin } from '../pin';
import { checkpointFromWire } from '../chain/wire';

export interface CheckpointSource {
  readonly transport: Transport;
  readonly p: VerifyPrimitives;
  readonly pin: Pin;
  readonly now: Date;
  /** Of the newest checkpoint seen before: an older one is refused. */
  readonly minimumSequence?: number | undefined;
}

export const inSeconds = (time: Date): number => Math.floor(time.getTime() / 1000);

/**
 * The keys to which an applicant may seal, on the word of two coordinators whom the pinned root key
 * certified. Throws CryptoFault with a `checkpoint-…` code when the server shows anything else.
 */
export const loadCheckpoint = async (source: CheckpointSource): Promise<Checkpoint> => {
  const { transport, p, pin, now, minimumSequence } = source;
  const { checkpoint } = await transport.run(CheckpointQuery, {});
  return verifyCheckpoint(p, checkpointFromWire(checkpoint), {
    organisation: pin.organisation,
    rootKey: fromText(pin.rootKey),
    now: inSeconds(now),
    minimumSequence,
  });
};
