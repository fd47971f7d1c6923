import type { Bytes, StretchParameters } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** Input of one Argon2id run; salt and parameters come from the server and are not to be trusted. */
export interface StretchInput {
  readonly secret: Bytes;
  /** 16 bytes. */
  readonly salt: Bytes;
  readonly parameters: StretchParameters;
}

/** Argon2id version 1.3, one lane, 32 bytes of output. */
export type Stretch = (input: StretchInput) => Promise<Bytes>;

/** The weakest settings a client derives with, whatever a server says: 64 MiB, 3 passes. */
export const STRETCH_FLOOR: StretchParameters = { passes: 3, memoryKib: 64 * 1024 };

/** The strongest: more would only be a server wearing out a browser. */
export const STRETCH_CEILING: StretchParameters = { passes: 12, memoryKib: 1024 * 1024 };

/** Refuses settings outside floor and ceiling. Call it before deriving: a weak derivation is already a leak. */
export const checkStretchParameters = ({ passes, memoryKib }: StretchParameters): void => {
  const isStrong = passes >= STRETCH_FLOOR.passes && memoryKib >= STRETCH_FLOOR.memoryKib;
  const isBearable = passes <= STRETCH_CEILING.passes && memoryKib <= STRETCH_CEILING.memoryKib;
  if (!isStrong || !isBearable) throw new CryptoFault('weak-parameters', 'stretching parameters are out of bounds');
};
