import type { Actor } from '@vrijhaven/access';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Compartment, Role } from '@vrijhaven/domain';
import { COMPARTMENTS, mayRead, OFFICE, SHOWN_TO_APPLICANT } from '@vrijhaven/domain';

/** Through whose eyes a file is read: the compartments that they need, and the names under which they hold keys. */
export interface Viewer {
  readonly compartments: readonly Compartment[];
  readonly recipients: readonly string[];
}

const NOBODY: Viewer = { compartments: [], recipients: [] };

const needsOf = (roles: readonly Role[]): Compartment[] =>
  COMPARTMENTS.filter((compartment) => roles.some((role) => mayRead(role, compartment)));

const viewerIn = (actor: Actor, isTheirs: (team: string) => boolean): Viewer => {
  if (actor.kind !== 'member') return NOBODY;
  const assignments = actor.assignments.filter(({ team }) => isTheirs(team));
  const teams = [...new Set(assignments.map(({ team }) => team))];
  return { compartments: needsOf(assignments.map(({ role }) => role)), recipients: teams.map(teamRecipient) };
};

/** A member as one of the office. */
export const officeViewer = (actor: Actor): Viewer => viewerIn(actor, (team) => team === OFFICE);

/** A member as one of a host city. */
export const hostViewer = (actor: Actor): Viewer => viewerIn(actor, (team) => team !== OFFICE);

/** A member in every team of theirs. */
export const memberViewer = (actor: Actor): Viewer => viewerIn(actor, () => true);

/** A defender before their own file; anybody else is nobody to it. */
export const ownViewer = (actor: Actor): Viewer =>
  actor.kind === 'receipt' && actor.record !== undefined
    ? { compartments: SHOWN_TO_APPLICANT, recipients: [recordRecipient(actor.record)] }
    : NOBODY;
