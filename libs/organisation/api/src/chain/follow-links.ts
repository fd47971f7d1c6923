import type { ChainLink } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Directory, ReplayAnchor } from '@vrijhaven/crypto/verify';
import { ChainFault, replayChain } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { NotSigned } from '@vrijhaven/server';
import type { LinkInput } from './chain.input';
import { ChainMoved } from './chain.type';

export const linkFromInput = ({ link, signatures }: LinkInput): ChainLink => ({
  body: link,
  signatures: signatures.map(({ signature }) => signature),
});

/** Faults that mean that the chain went on meanwhile, not that somebody forged. */
const MOVED: readonly string[] = ['wrong-sequence', 'wrong-previous'];

/**
 * What the whole chain says once the new links are on it. The server replays like every client, so that what it
 * stores is what they will accept. (protocol.md step 16)
 */
export function followLinks(
  known: readonly ChainLink[],
  added: readonly ChainLink[],
  anchor: ReplayAnchor,
): Directory | ChainMoved | NotSigned {
  try {
    return replayChain(nobleVerifier, [...known, ...added], anchor);
  } catch (fault) {
    if (fault instanceof ChainFault && MOVED.includes(fault.reason) && fault.sequence === known.length + 1)
      return new ChainMoved(known.length);
    if (fault instanceof CryptoFault) return new NotSigned();
    throw fault;
  }
}
