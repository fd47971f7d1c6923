import type { ChainLinkBody, SetEscrowPayload, UseEscrowPayload } from '@vrijhaven/crypto/envelope';
import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES, toText } from '@vrijhaven/crypto/envelope';
import type { ChainState } from './chain-state';
import type { Outcome } from './claim-keys';
import { claimKeys } from './claim-keys';

/** One card must never be enough; more cannot be told apart by the one byte that numbers them. */
const FEWEST_CARDS = 2;
const MOST_SHARES = 255;

/** A new escrow takes the place of the one before. (protocol.md step 16) */
export const applyEscrow = (
  state: ChainState,
  { generation, kemKey, signKey, threshold, shares }: SetEscrowPayload,
  sequence: number,
): Outcome => {
  if (generation !== (state.escrow?.generation ?? 0) + 1) return 'wrong-generation';
  const isPossible = threshold >= FEWEST_CARDS && threshold <= shares.length && shares.length <= MOST_SHARES;
  if (!isPossible || new Set(shares.map(toText)).size !== shares.length) return 'malformed';
  const outcome = claimKeys(state, [signKey, SIGN_PUBLIC_KEY_BYTES], [kemKey, KEM_PUBLIC_KEY_BYTES]);
  if (outcome === 'applied') state.escrow = { generation, kemKey, signKey, threshold, shares, since: sequence };
  return outcome;
};

/** The escrow in force was opened: the chain keeps that for everybody to see. */
export const applyEscrowUse = (
  state: ChainState,
  { generation, reason }: UseEscrowPayload,
  { sequence, signers }: Pick<ChainLinkBody, 'sequence' | 'signers'>,
): Outcome => {
  if (generation !== state.escrow?.generation) return 'wrong-generation';
  const signer = signers.find((each) => each !== 'escrow');
  if (signer === undefined) return 'not-authorised';
  state.escrowUses.push({ sequence, generation, reason, signer });
  return 'applied';
};
