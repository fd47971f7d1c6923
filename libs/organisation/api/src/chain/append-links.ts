import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import { acceptEscrowGrants } from '../escrow/accept-escrow-grants';
import { keepEscrowGrants } from '../escrow/escrow.store';
import { uncoveredKeys } from '../escrow/uncovered-keys';
import { followDirectory } from '../member/member.store';
import { OrganisationEntity } from '../organisation/organisation.entity';
import { lockOrganisation } from '../organisation/organisation.store';
import { acceptRoleGrants } from './accept-role-grants';
import type { AppendLinksArgs } from './chain.input';
import { insertLinks, insertRoleKeys, loadLinks } from './chain.store';
import type { ChainMoved } from './chain.type';
import { incompleteAct } from './complete-act';
import { followLinks, linkFromInput } from './follow-links';
import { keepPreviousSeeds } from './keep-previous-seeds';
import { keepRoleGrants } from './keep-role-grants';
import { settleActs } from '../waiting/waiting-act.store';

export interface Extended {
  readonly organisation: OrganisationEntity;
  readonly before: Directory;
  readonly after: Directory;
}

/**
 * Puts links on the chain and keeps what follows from them: roles, role keys, role grants, previous seeds, all or
 * nothing.
 * `welcome` is called in between for members whom the links add; without it, links may add nobody.
 */
export async function extendChain(
  tx: Tx,
  actor: Actor,
  { links, roleGrants, previousSeeds }: AppendLinksArgs,
  welcome?: (after: Directory) => Promise<InvalidInput | undefined>,
): Promise<Extended | ChainMoved | NotSigned | InvalidInput> {
  const organisation = await lockOrganisation(tx);
  const anchor = { organisation: organisation.id, rootKey: organisation.rootKey };
  const known = await loadLinks(tx);
  const added = links.map(linkFromInput);
  const before = followLinks(known, [], anchor);
  if (isRefusal(before)) throw new Error('the stored chain does not replay');
  const after = followLinks(known, added, anchor);
  if (isRefusal(after)) return after;
  const grants = acceptRoleGrants(after, roleGrants);
  if (isRefusal(grants)) return grants;
  const escrowGrants = acceptEscrowGrants(after, roleGrants);
  if (isRefusal(escrowGrants)) return escrowGrants;
  const incomplete = incompleteAct({ before, after }, grants) ?? uncoveredKeys(after, before.sequence, escrowGrants);
  if (incomplete) return incomplete;
  const addsMembers = added.some(({ body }) => parseChainLinkBody(body).payload.type === 'addMember');
  if (addsMembers !== (welcome !== undefined)) return new InvalidInput(['links']);
  await insertLinks(tx, added);
  await settleActs(
    tx,
    actor,
    added.map(({ body }) => body),
  );
  const unwelcome = await welcome?.(after);
  if (unwelcome) return unwelcome;
  await followDirectory(tx, before, after);
  await insertRoleKeys(tx, after, before.sequence);
  await keepRoleGrants(tx, grants);
  await keepEscrowGrants(tx, escrowGrants);
  const strange = await keepPreviousSeeds(tx, actor, previousSeeds);
  if (strange) return strange;
  const { head, sequence } = after;
  const { secondFactor } = after.policy;
  await tx.update(OrganisationEntity, { id: organisation.id }, { head, sequence, secondFactor });
  return { organisation: Object.assign(organisation, { head, sequence, secondFactor }), before, after };
}

/** A coordinator changes roles, removes somebody or rotates keys; new members come through `admitMember`. */
export async function appendLinks(
  tx: Tx,
  actor: Actor,
  args: AppendLinksArgs,
): Promise<OrganisationEntity | ChainMoved | NotSigned | InvalidInput> {
  // No NotFound in this result: who may not append is told that they did not sign, which is true as well.
  if (permitNew(actor, 'chain.append')) return new InvalidInput(['links']);
  const extended = await extendChain(tx, actor, args);
  return isRefusal(extended) ? extended : extended.organisation;
}
