import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** Why a replay stopped. protocol.md step 16 states each rule. */
export type ChainFaultCode =
  | 'empty'
  | 'malformed'
  | 'unknown-type'
  | 'foreign-organisation'
  | 'wrong-sequence'
  | 'wrong-previous'
  | 'misplaced-root'
  | 'wrong-root-key'
  | 'unknown-signer'
  | 'removed-signer'
  | 'repeated-signer'
  | 'bad-signature'
  | 'not-authorised'
  | 'member-exists'
  | 'unknown-member'
  | 'key-reused'
  | 'wrong-generation'
  | 'policy-falls'
  | 'unknown-suite'
  | 'pinned-head-missing';

/** Thrown by a replay: the chain a server sent is not one that honest members made. */
export class ChainFault extends CryptoFault {
  override readonly name = 'ChainFault';

  constructor(
    readonly reason: ChainFaultCode,
    /** Sequence of the link at fault; 0 when the chain as a whole is. */
    readonly sequence: number,
  ) {
    super('chain', `chain is refused at link ${String(sequence)}: ${reason}`);
  }
}
