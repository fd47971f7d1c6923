import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Reading } from '../read-logs';

/** How a member reads a defender's log. */
export const readingOf = ({ inside }: MemberSession, record: string): Reading => ({ record, me: inside.member });
