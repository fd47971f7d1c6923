import { escrowDrillMessage, escrowRecipient, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { writeEscrowCard } from '../escrow/card';
import { createEscrow, joinEscrow } from '../escrow/shares';
import { createMember } from '../member/create-member';
import type { OpenPrimitives } from '../open-primitives';
import { grantRole } from '../role/role-grant';
import { createRoleKey } from '../role/role-key';
import type { Stretch } from '../stretch';

/** One escrow with its five cards, and what it opens and signs. Run once, then frozen as v1-escrow.json. */
export const makeEscrowVectors = async (p: OpenPrimitives, stretch: Stretch) => {
  const organisation = newId(p);
  const { announced, cards } = await createEscrow(p, { organisation, generation: 1 });
  const { member } = await createMember(p, stretch, { organisation });
  const address = { organisation, team: 'office', compartment: 'identity' as const, generation: 3 };
  const role = createRoleKey(p, address);
  const chainHead = p.randomBytes(32);
  const granter = member.bundle.memberId;
  const recipient = escrowRecipient(announced);
  const joined = await joinEscrow(p, { organisation, announced, cards });
  if (joined.kind !== 'joined') throw new Error(joined.kind);
  const nonce = p.randomBytes(32);
  const drill = { organisation, generation: 1, chainHead, nonce };
  return {
    note: 'Escrow of protocol version 1. Frozen: never regenerate, every engine must open this for ever.',
    organisation,
    announced: {
      generation: announced.generation,
      kemKey: toText(announced.kemKey),
      signKey: toText(announced.signKey),
      threshold: announced.threshold,
      shares: announced.shares.map(toText),
    },
    cards: cards.map((card) => writeEscrowCard(p, card)),
    grant: {
      team: address.team,
      compartment: address.compartment,
      generation: address.generation,
      roleKey: toText(role.kem.publicKey),
      granter,
      granterKey: toText(member.bundle.signKey),
      chainHead: toText(chainHead),
      grant: toText(grantRole(p, { role, recipient, chainHead, granter, signer: member.signing })),
    },
    drill: { nonce: toText(nonce), signature: toText(joined.keys.signing.sign(escrowDrillMessage(drill))) },
  };
};
