import type { Bytes, GrantAddress, RoleGrantAddress, Sealed } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  concat,
  grantContext,
  grantMessage,
  roleGrantContext,
  roleGrantSignatureMessage,
} from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from './seal-primitives';
import type { Signer } from './signer';
import { wrapKey } from './wrap-key';

/** A data key wrapped for one recipient, with what a reader must know to open it. */
export interface SealedGrant {
  readonly recipient: string;
  readonly generation: number;
  readonly chainHead: Bytes;
  readonly granter: string;
  readonly grant: Sealed<'grant/v1'>;
}

/** Wraps the data key of one revision for a recipient; the granter signs. (protocol.md step 8) */
export const sealGrant = (
  p: SealPrimitives,
  input: { readonly address: GrantAddress; readonly dataKey: Bytes; readonly signer: Signer },
): SealedGrant => {
  const { recipient, chainHead, granter } = input.address;
  const context = grantContext(p, input.address);
  const part = wrapKey(p, { key: input.dataKey, publicKey: recipient.publicKey, context });
  const signature = input.signer.sign(grantMessage(p, input.address, p.hash32(part)));
  const grant = asSealed('grant/v1', concat(part, signature));
  return { recipient: recipient.name, generation: recipient.generation, chainHead, granter, grant };
};

/** Wraps the seed of a role key for one member; the granter signs. (protocol.md step 13) */
export const sealRoleGrant = (
  p: SealPrimitives,
  input: { readonly address: RoleGrantAddress; readonly roleSeed: Bytes; readonly signer: Signer },
): Sealed<'role-grant/v1'> => {
  const context = roleGrantContext(p, input.address);
  const part = wrapKey(p, { key: input.roleSeed, publicKey: input.address.recipient.publicKey, context });
  const signature = input.signer.sign(roleGrantSignatureMessage(p, context, part));
  return asSealed('role-grant/v1', concat(part, signature));
};
