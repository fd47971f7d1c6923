import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import type { OrganisationEntity } from '../organisation/organisation.entity';
import { lockOrganisation } from '../organisation/organisation.store';
import { acceptRoleGrants } from './accept-role-grants';
import type { RoleGrantInput } from './chain.input';
import { loadLinks } from './chain.store';
import type { ShownRoleGrantType } from './chain.type';
import { followLinks } from './follow-links';
import { keepRoleGrants } from './keep-role-grants';

// PostgreSQL's base64 breaks lines and pads; binary travels as base64url.
const text = (column: string): string => `translate(encode(${column}, 'base64'), E'+/=\\n', '-_')`;

/** Everybody's boxes of the present generations: what is sealed in them only their holders can open. */
export const readRoleGrants = (tx: Tx): Promise<ShownRoleGrantType[]> =>
  tx.query(`
    select g.member_id as member, g.team, g.compartment, g.generation, ${text('g.grant_bytes')} as grant,
      g.granter_id as granter, ${text('g.chain_head')} as "chainHead"
    from role_grant g where g.generation = (select max(k.generation) from role_key k
      where k.team = g.team and k.compartment = g.compartment)
    order by g.member_id, g.team, g.compartment, g.granter_id`);

/** Boxes for colleagues who lack theirs, each signed by who brings it and for somebody who needs the key. */
export async function supplyRoleGrants(
  tx: Tx,
  actor: Actor,
  inputs: readonly RoleGrantInput[],
): Promise<OrganisationEntity | NotSigned | InvalidInput> {
  if (permitNew(actor, 'roleGrant.supply') || actor.kind !== 'member') return new InvalidInput(['roleGrants']);
  const strange = inputs.findIndex(({ granter, member }) => granter !== actor.member || member === null);
  if (strange >= 0) return new InvalidInput([`roleGrants.${String(strange)}`]);
  const organisation = await lockOrganisation(tx);
  const anchor = { organisation: organisation.id, rootKey: organisation.rootKey };
  const directory = followLinks(await loadLinks(tx), [], anchor);
  if (isRefusal(directory)) throw new Error('the stored chain does not replay');
  const grants = acceptRoleGrants(directory, inputs);
  if (isRefusal(grants)) return grants;
  await keepRoleGrants(tx, grants);
  return organisation;
}
