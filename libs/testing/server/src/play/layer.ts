import { randomBytes } from 'node:crypto';
import type { Compartment, Recipient } from '@vrijhaven/crypto/envelope';
import { formatBox, LAYER_OVERHEAD, recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { PlayDefender } from './defender';
import type { SigningMember } from './organisation';
import type { PlayGrant } from './sealed';
import { playGrant } from './sealed';
import { text } from './signer';

/** As GraphQL takes it. */
export interface PlayLayer {
  application: string;
  compartment: string;
  revision: number;
  layer: number;
  envelope: string;
  replaces: { recipient: string; generation: number }[];
  grants: PlayGrant[];
}

interface Putting {
  readonly member: SigningMember;
  readonly number: number;
  /** What stood there, as the sender saw it. */
  readonly replaces: readonly { readonly recipient: string; readonly generation: number }[];
  /** Beside the office. */
  readonly cities?: readonly string[];
  readonly partners?: readonly string[];
}

/** A layer of the right shape over the newest revision, with true signatures; what it holds is random. */
export const playLayer = (
  defender: PlayDefender,
  compartment: Compartment,
  { member, number, replaces, cities = [], partners = [] }: Putting,
): PlayLayer => {
  const { organisation, record } = defender;
  const { revision, hash } = defender.headOf(compartment);
  const teams = ['office', ...cities.map((slug) => `host:${slug}`), ...partners];
  const recipients: Recipient[] = [
    ...teams.map((team) => ({ name: teamRecipient(team), ...organisation.keyOf(team, compartment) })),
    { name: recordRecipient(record), generation: 0, publicKey: defender.kemKey },
  ];
  const envelope = formatBox('layer/v1', {
    commitment: randomBytes(32),
    nonce: randomBytes(24),
    ciphertext: randomBytes(1024 + LAYER_OVERHEAD + 16),
  });
  const granting = { organisation: organisation.id, record, compartment, revision, granter: member.id };
  const by = { ...granting, layer: { number, hash }, signer: member.signer, chainHead: organisation.head };
  return {
    ...{ application: record, compartment, revision, layer: number },
    envelope: text(envelope),
    replaces: replaces.map(({ recipient, generation }) => ({ recipient, generation })),
    grants: recipients.map((recipient) => playGrant({ ...by, recipient })),
  };
};
