import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Reading } from '../read-logs';

/** How a member reads a defender's log: whose words are whose, by the chain. */
export const readingOf = ({ inside }: MemberSession, record: string): Reading => ({
  record,
  me: inside.member,
  isProfessional: (member) =>
    inside
      .directory()
      .members.get(member)
      ?.heldRoles.some(({ role }) => role === 'professional') ?? false,
});
