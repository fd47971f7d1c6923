import type { Bytes, Id, Recipient } from '@vrijhaven/crypto/envelope';
import type { SealedGrant, Signer } from '@vrijhaven/crypto/seal';
import { sealGrant } from '@vrijhaven/crypto/seal';
import type { DataKey } from './open-document';
import type { OpenPrimitives } from './open-primitives';
import { reveal } from './secret-key';

/** Passes an opened data key on to another recipient, such as a host city. (protocol.md steps 8 and 25) */
export const regrant = (
  p: OpenPrimitives,
  input: {
    readonly dataKey: DataKey;
    readonly recipient: Recipient;
    readonly chainHead: Bytes;
    readonly granter: Id;
    readonly signer: Signer;
  },
): SealedGrant => {
  const { dataKey, recipient, chainHead, granter, signer } = input;
  const { secret, ...place } = dataKey;
  const address = { ...place, recipient, chainHead, granter };
  return sealGrant(p, { address, dataKey: reveal(secret), signer });
};
