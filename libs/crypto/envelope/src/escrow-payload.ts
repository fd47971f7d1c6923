import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Json } from './canonical-json';
import { CryptoFault } from './crypto-fault';
import { listOf, readFields, readNumber, readString } from './read-json';
import { fromText, toText } from './text';

/** Why the escrow was opened. Everybody reads it in the chain. */
export const ESCROW_REASONS = ['keysLost', 'coordinatorsLost', 'courtOrder'] as const;
export type EscrowReason = (typeof ESCROW_REASONS)[number];

/** The public half of an escrow: its keys, and a commitment to each share so that one card can be checked alone. */
export interface SetEscrowPayload {
  readonly type: 'setEscrow';
  readonly generation: number;
  readonly kemKey: Bytes;
  readonly signKey: Bytes;
  readonly threshold: number;
  readonly shares: readonly Bytes[];
}

export interface UseEscrowPayload {
  readonly type: 'useEscrow';
  readonly generation: number;
  readonly reason: EscrowReason;
}

/** `required`: nobody signs in with a passphrase alone. */
export const SECOND_FACTORS = ['optional', 'required'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

export interface SetPolicyPayload {
  readonly type: 'setPolicy';
  readonly suite: number;
  readonly secondFactor: SecondFactor;
}

const oneOf = <Name extends string>(names: readonly Name[], json: Json | undefined): Name => {
  const text = readString(json);
  const name = names.find((each) => each === text);
  if (name === undefined) throw new CryptoFault('malformed', 'not a known name');
  return name;
};

export const setEscrowJson = ({ generation, kemKey, signKey, threshold, shares }: SetEscrowPayload): Json => ({
  generation,
  kemKey: toText(kemKey),
  signKey: toText(signKey),
  threshold,
  shares: shares.map(toText),
});

export const readSetEscrow = (json: Json): SetEscrowPayload => {
  const fields = readFields(json, ['generation', 'kemKey', 'shares', 'signKey', 'threshold']);
  return {
    type: 'setEscrow',
    generation: readNumber(fields['generation']),
    kemKey: fromText(readString(fields['kemKey'])),
    signKey: fromText(readString(fields['signKey'])),
    threshold: readNumber(fields['threshold']),
    shares: listOf(fields['shares'], (share) => exactly(HASH_BYTES, fromText(readString(share)), 'a commitment')),
  };
};

export const readUseEscrow = (json: Json): UseEscrowPayload => {
  const fields = readFields(json, ['generation', 'reason']);
  return {
    type: 'useEscrow',
    generation: readNumber(fields['generation']),
    reason: oneOf(ESCROW_REASONS, fields['reason']),
  };
};

export const readSetPolicy = (json: Json): SetPolicyPayload => {
  const fields = readFields(json, ['secondFactor', 'suite']);
  return {
    type: 'setPolicy',
    suite: readNumber(fields['suite']),
    secondFactor: oneOf(SECOND_FACTORS, fields['secondFactor']),
  };
};
