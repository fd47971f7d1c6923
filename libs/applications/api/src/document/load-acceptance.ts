import type { Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { hostTeam, OFFICE } from '@vrijhaven/domain';
import type { OfferedDocument } from './accept-document';
import type { Acceptance } from './acceptance';
import { knownHeads, newestRoleKeys, organisationId, roleKeysInForce } from './trust.store';

interface Author {
  readonly record: Id;
  readonly author: Id;
  readonly authorKey: Bytes;
  readonly recordKey: Bytes;
  /** Slugs of the cities that house the candidate, for what they are given too. */
  readonly hosts?: readonly string[];
}

const hostKeys = async (tx: Tx, cities: readonly string[]): Promise<NonNullable<Acceptance['hosts']>> => {
  const hosts = [];
  for (const city of cities) hosts.push({ city, keys: await newestRoleKeys(tx, hostTeam(city)) });
  return hosts;
};

// Staff replay the chain and know the newest key; a defender knows what their checkpoint names.
const officeKeysFor = async (tx: Tx, isDefender: boolean): Promise<Acceptance['officeKeys']> =>
  isDefender
    ? roleKeysInForce(tx, OFFICE)
    : new Map([...(await newestRoleKeys(tx, OFFICE))].map(([compartment, key]) => [compartment, [key]]));

/** Gathers from the database what `acceptDocument` checks these documents against. */
export const loadAcceptance = async (
  tx: Tx,
  p: VerifyPrimitives,
  { hosts = [], ...author }: Author,
  documents: readonly Pick<OfferedDocument, 'grants'>[],
): Promise<Acceptance> => ({
  p,
  ...author,
  organisation: await organisationId(tx),
  hosts: await hostKeys(tx, hosts),
  officeKeys: await officeKeysFor(tx, author.author === author.record),
  isHead: await knownHeads(
    tx,
    documents.flatMap(({ grants }) => grants.map(({ chainHead }) => chainHead)),
  ),
});
