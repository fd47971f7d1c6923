import type { Role } from '@vrijhaven/domain';
import { useMember, type DeskMember } from './port';

export const hasRole = (member: DeskMember, ...roles: readonly Role[]): boolean =>
  member.me.assignments.some((assignment) => roles.includes(assignment.role));

export const rolesOf = (member: DeskMember): readonly Role[] => [
  ...new Set(member.me.assignments.map((assignment) => assignment.role)),
];

export const useRoles = (): readonly Role[] => rolesOf(useMember());

/** The caseload belongs to everyone of the office who can read anything of it. */
export const seesCaseload = (member: DeskMember): boolean =>
  member.me.assignments.some(({ role, team }) => team === 'office' && role !== 'administrator');
