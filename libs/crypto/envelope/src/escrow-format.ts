import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Recipient } from './grant-context';
import type { Id } from './id';
import { parseId } from './id';
import { u32, u8 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** Cards that are made, and how many of them lead back to the seed. (protocol.md step 24) */
export const ESCROW_SHARES = 5;
export const ESCROW_THRESHOLD = 3;

/** A share of the 32-byte seed and the point at which it stands. */
export const SHARE_BYTES = 33;

/** To whom a role key is granted for the escrow; members are called `member:<id>`, so neither passes as the other. */
export const ESCROW_RECIPIENT = 'escrow';

/** Which escrow: an organisation makes a new one, with the next generation, when cards are lost or were used. */
export interface EscrowAddress {
  readonly organisation: Id;
  /** From 1. */
  readonly generation: number;
}

/** What everybody may know of an escrow, and what the chain announces of it. */
export interface EscrowPublic {
  readonly generation: number;
  /** X-Wing, 1216 bytes. */
  readonly kemKey: Bytes;
  /** Ed25519, 32 bytes. */
  readonly signKey: Bytes;
  /** How many cards lead back to the seed. */
  readonly threshold: number;
  /** `escrowShareCommitment` of each card, card 1 first. */
  readonly shares: readonly Bytes[];
}

/** Context from which the escrow's two keys are derived. */
export const escrowContext = ({ organisation, generation }: EscrowAddress): Bytes =>
  lp(parseId(organisation), u32(generation));

/** What the chain says of one card: enough to check it alone, nothing to find it by. (protocol.md step 24) */
export const escrowShareCommitment = (
  p: VerifyPrimitives,
  address: EscrowAddress,
  { number, share }: { readonly number: number; readonly share: Bytes },
): Bytes =>
  p.hash32(lp(LABELS.escrowShare, escrowContext(address), u8(number), exactly(SHARE_BYTES, share, 'an escrow share')));

/** The check of a whole card: a hash over the organisation's full id and everything on the card. */
export const escrowCardCheck = (p: VerifyPrimitives, organisation: Id, content: Bytes): Bytes =>
  p.hash32(lp(LABELS.escrowCard, parseId(organisation), content));

/** The escrow as a role grant names it. Take its key from the replayed chain only. (protocol.md steps 13 and 24) */
export const escrowRecipient = ({ generation, kemKey }: Pick<EscrowPublic, 'generation' | 'kemKey'>): Recipient => ({
  name: ESCROW_RECIPIENT,
  generation,
  publicKey: kemKey,
});

/** Proof that enough cards are together, for one drill. */
export interface EscrowDrill extends EscrowAddress {
  /** Head of the chain on which the drill stands. */
  readonly chainHead: Bytes;
  /** From the server, good once. */
  readonly nonce: Bytes;
}

/** What the escrow's key signs so that its grants are shown for a drill. (protocol.md step 24) */
export const escrowDrillMessage = (drill: EscrowDrill): Bytes =>
  lp(
    LABELS.escrowDrill,
    escrowContext(drill),
    exactly(HASH_BYTES, drill.chainHead, 'a chain head'),
    exactly(HASH_BYTES, drill.nonce, 'a nonce'),
  );
