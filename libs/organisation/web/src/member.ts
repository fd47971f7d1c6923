import type { Role } from '@vrijhaven/domain';
import { useMember, type DeskMember } from './port';

/** Roles come from the replayed chain, so the server cannot lend anybody a page. */
export const hasRole = (member: DeskMember, ...roles: readonly Role[]): boolean =>
  member.me.assignments.some((assignment) => roles.includes(assignment.role));

/** Every role once, also when somebody holds it in two teams. */
export const rolesOf = (member: DeskMember): readonly Role[] => [
  ...new Set(member.me.assignments.map((assignment) => assignment.role)),
];

/** The roles of the person at the desk. */
export const useRoles = (): readonly Role[] => rolesOf(useMember());

/** Without files: an administrator has no cases, and a commissioner meets them only where they are scored. */
const WITHOUT_FILES: readonly Role[] = ['administrator', 'commissioner', 'pairingCoordinator', 'courseManager'];

/** The caseload belongs to everyone of the office who works on files. */
export const seesCaseload = (member: DeskMember): boolean =>
  member.me.assignments.some(({ role, team }) => team === 'office' && !WITHOUT_FILES.includes(role));
