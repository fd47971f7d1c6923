import type { Bytes, EscrowAddress, EscrowPublic, Id } from '@vrijhaven/crypto/envelope';
import {
  equalBytes,
  ESCROW_SHARES,
  ESCROW_THRESHOLD,
  escrowShareCommitment,
  KEY_BYTES,
} from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';
import type { EscrowKeys, EscrowSeed } from './escrow-keys';
import { createEscrowSeed, escrowKeysOf } from './escrow-keys';

/** One holder's part of an escrow: worth nothing alone. */
export interface EscrowCard extends EscrowAddress {
  /** From 1. */
  readonly number: number;
  readonly share: SecretKey<'escrow-share'>;
}

// Loaded where it is needed: nothing else in the clients splits secrets.
const shamir = () => import('shamir-secret-sharing');

const publicOf = (p: OpenPrimitives, keys: EscrowKeys, shares: readonly Bytes[]): EscrowPublic => ({
  generation: keys.address.generation,
  kemKey: keys.kem.publicKey,
  signKey: keys.signing.publicKey,
  threshold: ESCROW_THRESHOLD,
  shares: shares.map((share, at) => escrowShareCommitment(p, keys.address, { number: at + 1, share })),
});

const splitSeed = async (seed: EscrowSeed): Promise<Bytes[]> => {
  const { split } = await shamir();
  const copy = Uint8Array.from(reveal(seed));
  const shares = await split(copy, ESCROW_SHARES, ESCROW_THRESHOLD);
  copy.fill(0);
  return shares;
};

/** A new escrow: its cards, and what may be announced of it. The seed is forgotten at once. (protocol.md step 24) */
export const createEscrow = async (
  p: OpenPrimitives,
  address: EscrowAddress,
  seed: EscrowSeed = createEscrowSeed(p),
): Promise<{ readonly announced: EscrowPublic; readonly cards: readonly EscrowCard[] }> => {
  const keys = escrowKeysOf(p, seed, address);
  const shares = await splitSeed(seed);
  const announced = publicOf(p, keys, shares);
  keys.wipe();
  seed.wipe();
  return {
    announced,
    cards: shares.map((share, at) => ({ ...address, number: at + 1, share: new SecretKey('escrow-share', share) })),
  };
};

/** Whether this card is the one to which the chain's commitment was made. (protocol.md step 24) */
export const isCardOf = (p: OpenPrimitives, announced: EscrowPublic, card: EscrowCard): boolean => {
  const promised = announced.shares[card.number - 1];
  return (
    card.generation === announced.generation &&
    promised !== undefined &&
    equalBytes(promised, escrowShareCommitment(p, card, { number: card.number, share: reveal(card.share) }))
  );
};

/** Why cards do not lead back to the announced escrow. Answers to show: people type these under stress. */
export type JoinRefusal =
  | { readonly kind: 'foreignCard'; readonly number: number }
  | { readonly kind: 'repeatedCard'; readonly number: number }
  | { readonly kind: 'tooFewCards'; readonly found: number; readonly needed: number }
  /** Every card is right and their seed is not: whoever made the cards announced other keys. */
  | { readonly kind: 'otherKeys' };

export type JoinOutcome = { readonly kind: 'joined'; readonly keys: EscrowKeys } | JoinRefusal;

const refusalOf = (
  p: OpenPrimitives,
  announced: EscrowPublic,
  cards: readonly EscrowCard[],
): JoinRefusal | undefined => {
  const numbers = cards.map(({ number }) => number);
  const repeated = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (repeated !== undefined) return { kind: 'repeatedCard', number: repeated };
  const foreign = cards.find((card) => !isCardOf(p, announced, card));
  if (foreign) return { kind: 'foreignCard', number: foreign.number };
  const { threshold: needed } = announced;
  return cards.length < needed ? { kind: 'tooFewCards', found: cards.length, needed } : undefined;
};

const sameKeys = (keys: EscrowKeys, { kemKey, signKey }: EscrowPublic): boolean =>
  equalBytes(keys.kem.publicKey, kemKey) && equalBytes(keys.signing.publicKey, signKey);

/**
 * The escrow behind enough cards. [Note: a joined seed proves nothing] joining gives some seed whatever goes in, so
 * each card is held against its commitment and the keys are derived again and compared with what the chain announces.
 */
export const joinEscrow = async (
  p: OpenPrimitives,
  input: { readonly organisation: Id; readonly announced: EscrowPublic; readonly cards: readonly EscrowCard[] },
): Promise<JoinOutcome> => {
  const { organisation, announced, cards } = input;
  const refused = refusalOf(p, announced, cards);
  if (refused) return refused;
  const { combine } = await shamir();
  const copies = cards.map(({ share }) => Uint8Array.from(reveal(share)));
  const joined = await combine(copies);
  for (const copy of copies) copy.fill(0);
  if (joined.length !== KEY_BYTES) return { kind: 'otherKeys' };
  const seed: EscrowSeed = new SecretKey('escrow-seed', joined);
  const keys = escrowKeysOf(p, seed, { organisation, generation: announced.generation });
  seed.wipe();
  if (sameKeys(keys, announced)) return { kind: 'joined', keys };
  keys.wipe();
  return { kind: 'otherKeys' };
};
