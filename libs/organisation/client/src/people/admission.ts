import type { InvitationPartsFragment, RoleGrantInput } from '@vrijhaven/contracts';
import type { Bytes, ChainLink, ChainPayload, Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { RoleKey } from '@vrijhaven/crypto/open';
import type { NamedSigner } from '@vrijhaven/crypto/seal';
import { buildChainLink } from '@vrijhaven/crypto/seal';
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

/** Compartments that the newcomer needs and whose present key the admitting member does not hold. */
const keysOutOfReach = (
  inside: SessionInside,
  directory: Directory,
  held: readonly Assignment[],
  team: Team,
): Compartment[] =>
  compartmentsOfTeam(team).filter((compartment) => {
    const current = currentRoleKey(directory, team, compartment);
    return (
      current !== undefined &&
      holdsKey(held, team, compartment) &&
      !inside.roleKey(team, compartment, current.generation)
    );
  });

export const addMember = (bundle: MemberBundle, { role, team }: Assignment): ChainPayload => ({
  type: 'addMember',
  member: bundle.memberId,
  signKey: bundle.signKey,
  kemKey: bundle.kemKey,
  roles: [{ role, team }],
});

/**
 * The links and role grants that admit one person into one role.
 * [Note: a coordinator opens no care file] Keys that the admitting coordinator does not hold are not
 * passed on but renewed: a new generation for the old holders and the newcomer, forgotten here at once.
 * What was sealed before, a colleague of that role shares.
 */
export const admissionChange = (
  inside: SessionInside,
  chain: ReplayedChain,
  bundle: MemberBundle,
  assignment: Assignment,
): ChainChange => {
  const { p, pin, member, signer, doubts } = inside;
  const { team } = assignment;
  const signers: NamedSigner[] = [{ name: member, signer }];
  const missing = keysOutOfReach(inside, chain.directory, [assignment], team);
  const fresh = newRoleKeys(p, chain.directory, {
    organisation: pin.organisation,
    team,
    compartments: missing,
  });
  const payloads = [addMember(bundle, assignment), ...(fresh.length > 0 ? [announce(team, fresh)] : [])];
  const links = linksAfter(p, chain.directory, payloads, signers);
  const after = replayWith(p, chain, links);
  const newcomer = requireMember(after, bundle.memberId);
  const granter = { p, member, signer, doubts };
  const roleGrants = [
    ...keysToPassOn(inside, after, assignmentsOf(newcomer.roles)).map((key) => grantTo(granter, after, key, newcomer)),
    ...grantToAll(granter, after, fresh),
  ];
  wipeRoleKeys(fresh);
  return { links, roleGrants };
};

/** A link that two coordinators sign, as the first of them leaves it. */
export interface HalfSigned {
  readonly body: Bytes;
  readonly firstSignature: Bytes;
  readonly roleGrants: readonly RoleGrantInput[];
}

/** Making a coordinator takes two: the first writes and signs, naming the second. */
export const halfAdmission = (
  inside: SessionInside,
  chain: ReplayedChain,
  bundle: MemberBundle,
  assignment: Assignment,
  second: Id,
): HalfSigned => {
  const { member, signer, p, doubts } = inside;
  const body = buildChainLink(chain.directory, addMember(bundle, assignment), [member, second]);
  const firstSignature = signer.sign(body);
  const held = [assignment];
  // The link does not stand yet, so these grants stand on the head before it.
  const since = chain.directory.sequence + 1;
  const { memberId: id, signKey, kemKey } = bundle;
  const epochs = [{ signKey, kemKey, since }];
  const roleSpans = [{ roles: held, since }];
  const newcomer = { id, signKey, kemKey, epochs, roles: held, heldRoles: held, roleSpans, since };
  const roleGrants = keysToPassOn(inside, chain.directory, held).map((key) =>
    grantTo({ p, member, signer, doubts }, chain.directory, key, newcomer),
  );
  return { body, firstSignature, roleGrants };
};

export const completeLink = (half: HalfSigned, secondSignature: Bytes): ChainLink => ({
  body: half.body,
  signatures: [half.firstSignature, secondSignature],
});
