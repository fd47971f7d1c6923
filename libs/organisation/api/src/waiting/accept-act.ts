import type { Bytes, ChainLink, Id } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, parseChainLinkBody, parseCheckpoint, parseGrant } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { previewLink } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { ChainMoved } from '../chain/chain.type';
import { tellsChain } from '../checkpoint/accept-checkpoint';
import type { ProposeActInput } from './waiting-act.input';

type Brought = Omit<ProposeActInput, 'idempotencyKey' | 'replaces'>;

/** What an act has to fit, and who brings it. */
export interface ActGround {
  readonly links: readonly ChainLink[];
  readonly directory: Directory;
  readonly proposer: Id;
}

type Accepted = { readonly second: Id | null };
type Verdict = Accepted | ChainMoved | NotSigned | InvalidInput;

const isSignedBy = ({ directory, proposer }: ActGround, body: Bytes, signature: Bytes): boolean => {
  const key = directory.members.get(proposer)?.signKey;
  return key !== undefined && nobleVerifier.verifySignature(signature, body, key);
};

const acceptLink = (ground: ActGround, input: Brought): Verdict => {
  const { directory, links, proposer } = ground;
  const { previous, sequence, signers, payload } = parseChainLinkBody(input.body);
  if (!equalBytes(previous, directory.head) || sequence !== directory.sequence + 1)
    return new ChainMoved(directory.sequence);
  const [first, second] = signers;
  if (first !== proposer || second === undefined || !directory.members.has(second)) return new NotSigned();
  const provesKeys = payload.type === 'addMember' || payload.type === 'renewMember';
  if (provesKeys !== (typeof input.request === 'string' && input.sealedCode instanceof Uint8Array))
    return new InvalidInput(['input.request']);
  if (input.sealedCode) parseGrant(input.sealedCode);
  // Whether both together may say this, as every client will ask when the second has signed.
  previewLink(nobleVerifier, links, input.body, directory);
  return { second };
};

/** An act as it may wait: for the chain as it is, with a good signature of the member who brings it. */
export function acceptAct(ground: ActGround, input: Brought): Verdict {
  try {
    if (!isSignedBy(ground, input.body, input.signature)) return new NotSigned();
    if (input.form === 'link') return acceptLink(ground, input);
    if (!(input.certificate instanceof Uint8Array)) return new InvalidInput(['input.certificate']);
    return tellsChain(ground.directory, parseCheckpoint(input.body)) ? { second: null } : new NotSigned();
  } catch (fault) {
    if (fault instanceof CryptoFault) return new NotSigned();
    throw fault;
  }
}
