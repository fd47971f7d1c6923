import type { ActCodeAddress, Bytes, Id, Sealed } from '@vrijhaven/crypto/envelope';
import { chainLinkHash, CryptoFault, memberRecipient } from '@vrijhaven/crypto/envelope';
import { openActCode } from '@vrijhaven/crypto/open';
import { sealActCode } from '@vrijhaven/crypto/seal';
import type { InvitationCode } from '@vrijhaven/crypto/verify';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { SessionInside } from '../session/member-session';
import type { LinkAct } from './act';

/** A code that proves somebody's keys, and the invitation or renewal that it belongs to. */
export interface Proof {
  readonly request: Id;
  readonly code: InvitationCode;
}

const addressOf = (
  inside: SessionInside,
  act: { readonly body: Bytes; readonly request: Id; readonly sealer: Id; readonly to: Id },
): ActCodeAddress => {
  const { id, kemKey } = requireMember(inside.directory(), act.to);
  return {
    organisation: inside.pin.organisation,
    request: act.request,
    act: chainLinkHash(inside.p, act.body),
    recipient: { name: memberRecipient(id), generation: 0, publicKey: kemKey },
    sealer: act.sealer,
  };
};

/** The code for the one coordinator who is to sign next. (protocol.md step 22) */
export const sealCodeFor = (inside: SessionInside, body: Bytes, second: Id, proof: Proof): Sealed<'act-code/v1'> => {
  const { request, code } = proof;
  const address = addressOf(inside, { body, request, sealer: inside.member, to: second });
  return sealActCode(inside.p, { address, code, signer: inside.signer });
};

/** The code that came with an act to this desk; undefined when none did, or none that opens here. */
export const codeOf = (inside: SessionInside, act: LinkAct): Proof | undefined => {
  const { request, sealedCode: sealed, body } = act;
  const [sealer] = act.link.signers;
  if (request === null || sealed === null || sealer === undefined) return undefined;
  try {
    const address = addressOf(inside, { body, request, sealer, to: inside.member });
    const sealerKey = requireMember(inside.directory(), sealer).signKey;
    return { request, code: openActCode(inside.p, { address, sealed, sealerKey, kem: inside.kem }) };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
