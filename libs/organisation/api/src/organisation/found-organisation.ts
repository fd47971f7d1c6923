import { createHash, timingSafeEqual } from 'node:crypto';
import { NOT_FOUND } from '@vrijhaven/access';
import type { NotFound } from '@vrijhaven/access';
import type { Directory } from '@vrijhaven/crypto/verify';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { acceptRoleGrants } from '../chain/accept-role-grants';
import { insertLinks, insertRoleKeys } from '../chain/chain.store';
import { followLinks, linkFromInput } from '../chain/follow-links';
import { RoleGrantEntity } from '../chain/role-grant.entity';
import { acceptCheckpoint } from '../checkpoint/accept-checkpoint';
import { insertCheckpoint } from '../checkpoint/checkpoint.store';
import { insertRows } from '../insert-rows';
import type { AccountInput } from '../member/account.input';
import { insertMember } from '../member/member.store';
import { OrganisationEntity } from './organisation.entity';
import type { BootstrapInput } from './organisation.input';
import { findOrganisation } from './organisation.store';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const areEqual = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;
const isToken = (given: string, expected: string | undefined): boolean =>
  expected !== undefined && timingSafeEqual(digest(given), digest(expected));

/** Pairs each member of the chain with the account made for them; undefined when the two do not match. */
const pair = ({ members }: Directory, accounts: readonly AccountInput[]) => {
  const names = new Set(accounts.map(({ handle }) => handle));
  if (names.size !== accounts.length || accounts.length !== members.size) return undefined;
  const pairs = accounts.map((account) => [members.get(account.member), account] as const);
  return new Set(pairs.map(([member]) => member)).size === accounts.length ? pairs : undefined;
};

/**
 * The answer to a founding may be lost, and the ceremony has no session to ask with: its very links again, while nobody
 * has added another, are answered as they were the first time. Nothing is written, and any other founding finds nothing.
 */
const foundedSo = async (tx: Tx, { organisation: id, name, rootKey, links }: BootstrapInput) => {
  const found = await findOrganisation(tx);
  const said = followLinks([], links.map(linkFromInput), { organisation: id, rootKey });
  if (!found || isRefusal(said)) return NOT_FOUND;
  const isSame =
    found.id === id && found.name === name && areEqual(found.rootKey, rootKey) && areEqual(found.head, said.head);
  return isSame ? found : NOT_FOUND;
};

/**
 * Founds the organisation: once, for who holds the token of the configuration. Nothing is believed that the root
 * key of the input does not sign; whether that is the right root key, clients know from their pin.
 */
export async function foundOrganisation(
  tx: Tx,
  input: BootstrapInput,
  { token, now }: { readonly token: string | undefined; readonly now: Date },
): Promise<OrganisationEntity | NotFound | NotSigned | InvalidInput> {
  if (!isToken(input.token, token)) return NOT_FOUND;
  await tx.query(`select pg_advisory_xact_lock(hashtext('founding'))`);
  const [row] = await tx.query<{ founded: boolean }[]>(`select organisation_founded() as founded`);
  if (row?.founded !== false) return foundedSo(tx, input);

  const links = input.links.map(linkFromInput);
  const directory = followLinks([], links, { organisation: input.organisation, rootKey: input.rootKey });
  if (isRefusal(directory)) return new NotSigned();
  const pairs = pair(directory, input.accounts);
  if (!pairs) return new InvalidInput(['input.accounts']);
  const grants = acceptRoleGrants(directory, input.roleGrants);
  if (isRefusal(grants)) return grants;
  const checkpoint = acceptCheckpoint(directory, input.checkpoint, now);
  if (isRefusal(checkpoint)) return checkpoint;

  await insertLinks(tx, links);
  for (const [member, account] of pairs) {
    if (!member) return new InvalidInput(['input.accounts']);
    await insertMember(tx, member, account);
  }
  await insertRoleKeys(tx, directory, 0);
  await insertRows(tx, RoleGrantEntity, grants);
  await insertCheckpoint(tx, input.checkpoint, checkpoint);
  const { head, sequence } = directory;
  const { secondFactor } = directory.policy;
  const names = { id: input.organisation, name: input.name, rootKey: input.rootKey };
  const organisation = { ...names, head, sequence, secondFactor };
  // Last: from here on nobody can found another, and nothing above may be written any more.
  await insertRows(tx, OrganisationEntity, [organisation]);
  return organisation;
}
