import type { InvitationPartsFragment } from '@vrijhaven/contracts';
import type { ChainLink, ChainPayload, Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { RoleKey } from '@vrijhaven/crypto/open';
import type { NamedSigner } from '@vrijhaven/crypto/seal';
import { createChainLink } from '@vrijhaven/crypto/seal';
import { currentRoleKey, requireMember, verifyBundleMac } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { Compartment, Team } from '@vrijhaven/domain';
import { compartmentsOfTeam } from '@vrijhaven/domain';
import type { Assignment, SessionInside } from '../session/member-session';
import { holdsKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { ChainChange } from '../chain/append';
import { linksAfter, replayWith } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { announce, newRoleKeys, wipeRoleKeys } from '../chain/new-role-keys';
import { grantTo, grantToAll } from '../chain/role-grants';
import { parseBundle } from './bundle-wire';

/** The invitee's keys, once the code proves that they are theirs; undefined otherwise. */
export const provenBundle = (
  { p, pin }: SessionInside,
  invitation: InvitationPartsFragment,
  code: string,
): MemberBundle | undefined => {
  if (invitation.bundle === null || invitation.mac === null) return undefined;
  try {
    const bundle = parseBundle(fromText(invitation.bundle));
    const mac = fromText(invitation.mac);
    return verifyBundleMac(p, { code, organisation: pin.organisation, bundle, mac }) ? bundle : undefined;
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** Every generation of the role keys that this member holds and the newcomer needs. */
const keysToPassOn = (inside: SessionInside, directory: Directory, held: readonly Assignment[]): RoleKey[] =>
  [...directory.roleKeys.values()].flat().flatMap(({ team, compartment, generation }) => {
    const key = inside.roleKey(team, compartment, generation);
    return key && holdsKey(held, team, compartment) ? [key] : [];
  });

/**
 * Compartments that the newcomer needs and whose present key the admitting member does not hold, or that have none yet:
 * with its first member a team of a professional or a course gets its keys.
 */
const keysOutOfReach = (
  inside: SessionInside,
  directory: Directory,
  held: readonly Assignment[],
  team: Team,
): Compartment[] =>
  compartmentsOfTeam(team).filter((compartment) => {
    const current = currentRoleKey(directory, team, compartment);
    return holdsKey(held, team, compartment) && !(current && inside.roleKey(team, compartment, current.generation));
  });

export const addMember = (bundle: MemberBundle, { role, team }: Assignment): ChainPayload => ({
  type: 'addMember',
  member: bundle.memberId,
  signKey: bundle.signKey,
  kemKey: bundle.kemKey,
  roles: [{ role, team }],
});

/**
 * Everything that follows from a link that admits somebody: the keys that they need.
 * [Note: a coordinator opens no care file] Keys that the admitting coordinator does not hold are not
 * passed on but renewed: a new generation for the old holders and the newcomer, forgotten here at once.
 * What was sealed before, a colleague of that role shares.
 */
export const followAdmission = (
  inside: SessionInside,
  chain: ReplayedChain,
  admission: ChainLink,
  member: Id,
): ChainChange => {
  const { p, pin, signer, doubts } = inside;
  const joined = replayWith(p, chain, [admission]);
  const held = assignmentsOf(requireMember(joined, member).roles);
  const teams = [...new Set(held.map(({ team }) => team))].map((team) => {
    const compartments = keysOutOfReach(inside, joined, held, team);
    return { team, fresh: newRoleKeys(p, joined, { organisation: pin.organisation, team, compartments }) };
  });
  const payloads = teams.filter(({ fresh }) => fresh.length > 0).map(({ team, fresh }) => announce(team, fresh));
  const links = [admission, ...linksAfter(p, joined, payloads, [{ name: inside.member, signer }])];
  const after = replayWith(p, chain, links);
  const newcomer = requireMember(after, member);
  const fresh = teams.flatMap((each) => each.fresh);
  const granter = { p, member: inside.member, signer, doubts };
  const roleGrants = [
    ...keysToPassOn(inside, after, held).map((key) => grantTo(granter, after, key, newcomer)),
    ...grantToAll(granter, after, fresh),
  ];
  wipeRoleKeys(fresh);
  return { links, roleGrants };
};

/** The links and role grants with which one coordinator admits one person into one role. */
export const admissionChange = (
  inside: SessionInside,
  chain: ReplayedChain,
  bundle: MemberBundle,
  assignment: Assignment,
): ChainChange => {
  const signers: NamedSigner[] = [{ name: inside.member, signer: inside.signer }];
  const admission = createChainLink(chain.directory, addMember(bundle, assignment), signers);
  return followAdmission(inside, chain, admission, bundle.memberId);
};
