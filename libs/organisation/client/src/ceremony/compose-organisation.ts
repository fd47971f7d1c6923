import type { AccountInput, BootstrapInput } from '@vrijhaven/contracts';
import type { CheckpointSignature, Id, MemberBundle, RoleInTeam } from '@vrijhaven/crypto/envelope';
import { formatCheckpoint, toText } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import { chainStart, signCertificate } from '@vrijhaven/crypto/seal';
import { APPLICANT_COMPARTMENTS, compartmentsOfTeam, OFFICE } from '@vrijhaven/domain';
import { holdsKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import { linksAfter, replayWith } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { announce, newRoleKeys, wipeRoleKeys } from '../chain/new-role-keys';
import { grantToAll } from '../chain/role-grants';
import { checkpointToWire, linkToWire } from '../chain/wire';
import { checkpointOf, OPENED_LATER } from '../checkpoint/trusted-keys';
import { inSeconds } from '../checkpoint/load-checkpoint';
import { replayChain } from '@vrijhaven/crypto/verify';

export interface Founder {
  readonly account: AccountInput;
  readonly bundle: MemberBundle;
  readonly roles: readonly RoleInTeam[];
}

export interface OrganisationPlan {
  readonly organisation: Id;
  readonly name: string;
  readonly root: Signer;
  /** The two coordinators who found it, present with their keys. */
  readonly coordinators: readonly [MemberIdentity, MemberIdentity];
  /** Everyone, the two coordinators included. */
  readonly founders: readonly Founder[];
  readonly now: Date;
}

/** Why an organisation cannot begin like this. */
export type PlanFault =
  | { readonly kind: 'needsTwoCoordinators' }
  | { readonly kind: 'nobodyReads'; readonly compartments: readonly string[] };

const CERTIFICATE_LIFETIME = 365 * 24 * 60 * 60;

/** What an applicant sends must have a reader from the first day on. */
export const checkPlan = ({
  founders,
  coordinators,
}: Pick<OrganisationPlan, 'founders' | 'coordinators'>): PlanFault | undefined => {
  const isFounding = ({ bundle: { memberId } }: MemberIdentity) =>
    founders.some(
      ({ bundle, roles }) =>
        bundle.memberId === memberId && roles.some(({ role, team }) => role === 'coordinator' && team === OFFICE),
    );
  const [first, second] = coordinators;
  if (first.bundle.memberId === second.bundle.memberId || !coordinators.every(isFounding))
    return { kind: 'needsTwoCoordinators' };
  const unread = [...APPLICANT_COMPARTMENTS, 'thread' as const].filter(
    (compartment) => !founders.some(({ roles }) => holdsKey(assignmentsOf(roles), OFFICE, compartment)),
  );
  return unread.length > 0 ? { kind: 'nobodyReads', compartments: unread } : undefined;
};

const isCoordinator = ({ roles }: Founder): boolean => assignmentsOf(roles).some(({ role }) => role === 'coordinator');

const foundChain = (p: OpenPrimitives, plan: OrganisationPlan, roles: readonly RoleKey[]): ReplayedChain => {
  const { organisation, root, coordinators, founders } = plan;
  const anchor = { organisation, rootKey: root.publicKey };
  const isFirstTwo = (founder: Founder) =>
    coordinators.some(({ bundle }) => bundle.memberId === founder.bundle.memberId);
  const add = ({ bundle, roles: held }: Founder) => ({
    type: 'addMember' as const,
    member: bundle.memberId,
    signKey: bundle.signKey,
    kemKey: bundle.kemKey,
    roles: held,
  });
  // While there are fewer than two coordinators, only the root key may speak. (protocol.md step 16)
  const byRoot = [{ type: 'root' as const, rootKey: root.publicKey }, ...founders.filter(isFirstTwo).map(add)];
  const links = linksAfter(p, chainStart(organisation), byRoot, [{ name: 'root', signer: root }]);
  const begun = { links, directory: replayChain(p, links, anchor) };
  const others = founders.filter((founder) => !isFirstTwo(founder));
  const signers = coordinators.map(({ bundle, signing }) => ({ name: bundle.memberId, signer: signing }));
  const [first] = signers;
  // From here on one coordinator speaks, and both of them for a third. (protocol.md step 16)
  const byTwo = linksAfter(p, begun.directory, others.filter(isCoordinator).map(add), signers);
  const third = replayWith(p, begun, byTwo);
  const byFirst = [...others.filter((founder) => !isCoordinator(founder)).map(add), announce(OFFICE, roles)];
  const rest = [...byTwo, ...linksAfter(p, third, byFirst, first ? [first] : [])];
  return { links: [...links, ...rest], directory: replayWith(p, begun, rest) };
};

/**
 * Everything that founds an organisation: chain, accounts, role keys for those who need them, and the
 * first checkpoint. The root key is used here and then goes back into its envelope.
 */
export const composeOrganisation = (p: OpenPrimitives, plan: OrganisationPlan): Omit<BootstrapInput, 'token'> => {
  const { organisation, name, root, coordinators, founders } = plan;
  const [first] = coordinators;
  const compartments = compartmentsOfTeam(OFFICE).filter(
    (compartment) =>
      !OPENED_LATER.includes(compartment) ||
      founders.some(({ roles: held }) => holdsKey(assignmentsOf(held), OFFICE, compartment)),
  );
  const roles = newRoleKeys(p, undefined, { organisation, team: OFFICE, compartments });
  const { links, directory } = foundChain(p, plan, roles);
  const granter = { p, member: first.bundle.memberId, signer: first.signing, doubts: undefined };
  const roleGrants = grantToAll(granter, directory, roles);
  wipeRoleKeys(roles);
  const issued = inSeconds(plan.now);
  const checkpoint = checkpointOf(directory, issued);
  if (!checkpoint) throw new Error('the office lacks a key that applicants need');
  const body = formatCheckpoint(checkpoint);
  const signatures = coordinators.map(({ bundle, signing }): CheckpointSignature => {
    const certificate = signCertificate(root, {
      organisation,
      member: bundle.memberId,
      signKey: bundle.signKey,
      notAfter: issued + CERTIFICATE_LIFETIME,
    });
    return { ...certificate, signature: signing.sign(body) };
  });
  return {
    organisation,
    name,
    rootKey: toText(root.publicKey),
    links: links.map(linkToWire),
    accounts: founders.map(({ account }) => account),
    roleGrants,
    checkpoint: checkpointToWire(body, signatures),
  };
};
