import type { Bytes, LayerName, Recipient, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed } from '@vrijhaven/crypto/envelope';
import { verifyGrant } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { Acceptance } from './acceptance';
import { attempt } from './attempt';

/** A grant as it comes in. */
export interface OfferedGrant {
  readonly recipient: string;
  readonly generation: number;
  readonly grant: Bytes;
  readonly chainHead: Bytes;
}

/** Which key the grant wraps. */
export interface GrantedRevision {
  readonly compartment: Compartment;
  readonly revision: number;
  /** Set when it is the key of a layer. */
  readonly layer?: LayerName;
}

type Granter = Pick<Acceptance, 'p' | 'organisation' | 'record' | 'author' | 'authorKey' | 'isHead'>;

/**
 * The grant as ciphertext once its shape, its recipient, its ground in the chain and its signature fit;
 * else the refusal that names the field under `path`. (protocol.md steps 8 and 25)
 */
export const acceptGrant = (
  granter: Granter,
  { compartment, revision, layer }: GrantedRevision,
  recipient: Recipient,
  offered: OfferedGrant,
  path: string,
): Sealed<'grant/v1'> | InvalidInput | NotSigned => {
  if (offered.recipient !== recipient.name) return new InvalidInput([`${path}.recipient`]);
  if (offered.generation !== recipient.generation) return new InvalidInput([`${path}.generation`]);
  if (!granter.isHead(offered.chainHead)) return new InvalidInput([`${path}.chainHead`]);
  const grant = attempt(() => asSealed('grant/v1', offered.grant));
  if (grant === undefined) return new InvalidInput([`${path}.grant`]);
  const address = {
    organisation: granter.organisation,
    record: granter.record,
    compartment,
    revision,
    ...(layer ? { layer } : {}),
    recipient,
    chainHead: offered.chainHead,
    granter: granter.author,
  };
  return verifyGrant(granter.p, { address, grant, granterKey: granter.authorKey }) ? grant : new NotSigned();
};
