import { knownHeads, lockedHeads, memberSignKey, newestRoleKeys, organisationId } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Compartment } from '@vrijhaven/domain';
import { hostTeam } from '@vrijhaven/domain';
import type { DisclosureGround, OfferedDisclosure } from './accept-disclosures';

interface Occasion {
  readonly record: string;
  readonly member: string;
  /** The slug of the city. */
  readonly slug: string;
  readonly allowed: readonly Compartment[];
  readonly offered: readonly OfferedDisclosure[];
}

/** Gathers from the database what `acceptDisclosures` checks these against. */
export const loadGround = async (
  tx: Tx,
  p: VerifyPrimitives,
  { record, member, slug, allowed, offered }: Occasion,
): Promise<DisclosureGround> => ({
  p,
  record,
  allowed,
  organisation: await organisationId(tx),
  author: member,
  authorKey: await memberSignKey(tx, member),
  team: hostTeam(slug),
  teamKeys: await newestRoleKeys(tx, hostTeam(slug)),
  isHead: await knownHeads(
    tx,
    offered.map(({ grant }) => grant.chainHead),
  ),
  heads: await lockedHeads(tx, record, allowed),
});
