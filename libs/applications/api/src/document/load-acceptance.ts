import type { Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { OFFICE } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import type { OfferedDocument } from './accept-document';
import type { Acceptance, Partner } from './acceptance';
import { knownHeads, newestRoleKeys, organisationId, roleKeysInForce } from './trust.store';

interface Author {
  readonly record: Id;
  readonly author: Id;
  readonly authorKey: Bytes;
  readonly recordKey: Bytes;
  /** The partner teams that are given the next entry of each log. */
  readonly partners?: ReadonlyMap<LogCompartment, readonly Team[]>;
}

const partnerKeys = async (
  tx: Tx,
  partners: NonNullable<Author['partners']>,
): Promise<NonNullable<Acceptance['partners']>> => {
  const keyed = new Map<LogCompartment, readonly Partner[]>();
  for (const [log, teams] of partners) {
    const held: Partner[] = [];
    for (const team of teams) held.push({ team, keys: await newestRoleKeys(tx, team) });
    keyed.set(log, held);
  }
  return keyed;
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
  { partners = new Map(), ...author }: Author,
  documents: readonly Pick<OfferedDocument, 'grants'>[],
): Promise<Acceptance> => ({
  p,
  ...author,
  organisation: await organisationId(tx),
  partners: await partnerKeys(tx, partners),
  officeKeys: await officeKeysFor(tx, author.author === author.record),
  isHead: await knownHeads(
    tx,
    documents.flatMap(({ grants }) => grants.map(({ chainHead }) => chainHead)),
  ),
});
