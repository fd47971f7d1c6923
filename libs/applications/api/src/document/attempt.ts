import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** The value, or undefined where the bytes are not what an honest client makes. Every other fault passes through. */
export const attempt = <Value>(work: () => Value): Value | undefined => {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof CryptoFault) return undefined;
    throw fault;
  }
};
