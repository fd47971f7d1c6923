import type { Role } from '@vrijhaven/domain';
import type { Tx } from '@vrijhaven/database';

export interface Assignment {
  readonly role: Role;
  /** `office` or `host:<city slug>`. */
  readonly team: string;
}

/** Who asks. A defender is the bearer of a receipt, and has a record once an application was submitted. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'receipt'; readonly receipt: string; readonly record?: string }
  /** A member who has to enrol a second factor before anything else. */
  | { readonly kind: 'enrolling'; readonly member: string }
  /** Somebody who was asked about one applicant, and knows nothing but the words of that enquiry. */
  | { readonly kind: 'referee'; readonly enquiry: string }
  | { readonly kind: 'member'; readonly member: string; readonly assignments: readonly Assignment[] };

export const ANONYMOUS: Actor = { kind: 'anonymous' };

export const rolesOf = (actor: Actor): readonly Role[] =>
  actor.kind === 'member' ? actor.assignments.map(({ role }) => role) : [];

/** One name for an actor over all sessions, such as `member:<uuid>`; undefined for a stranger. */
export const actorKey = (actor: Actor): string | undefined => {
  if (actor.kind === 'member') return `member:${actor.member}`;
  if (actor.kind === 'referee') return `referee:${actor.enquiry}`;
  return actor.kind === 'receipt' ? `receipt:${actor.receipt}` : undefined;
};

interface Self {
  readonly member: string | null;
  readonly receipt: string | null;
  readonly record: string | null;
  readonly owner: string | null;
  readonly assignments: readonly Assignment[];
}

/** The actor of this transaction, as row security sees them too. */
export async function actorOf(tx: Tx): Promise<Actor> {
  const [row] = await tx.query<{ self: Self; enquiry: string | null }[]>(
    `select actor_self() as self, actor_enquiry() as enquiry`,
  );
  const { member, receipt, record, owner, assignments } = row?.self ?? {};
  if (member) return { kind: 'member', member, assignments: assignments ?? [] };
  if (owner) return { kind: 'enrolling', member: owner };
  if (row?.enquiry) return { kind: 'referee', enquiry: row.enquiry };
  if (receipt) return { kind: 'receipt', receipt, ...(record ? { record } : {}) };
  return ANONYMOUS;
}
