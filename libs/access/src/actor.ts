import type { Role } from '@vrijhaven/domain';
import type { Question, Tx } from '@vrijhaven/database';
import { named, namedQuery } from '@vrijhaven/database';

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

const actorIn = ({ self, enquiry }: { readonly self: Self; readonly enquiry: string | null }): Actor => {
  const { member, receipt, record, owner, assignments } = self;
  if (member) return { kind: 'member', member, assignments };
  if (owner) return { kind: 'enrolling', member: owner };
  if (enquiry) return { kind: 'referee', enquiry };
  if (receipt) return { kind: 'receipt', receipt, ...(record ? { record } : {}) };
  return ANONYMOUS;
};

const WHO = `select actor_self() as self, actor_enquiry() as enquiry, session_rest() as rest`;
const AGAIN = `select ask_again($1::jsonb, $2::uuid)`;

/** Who asks, as row security sees them too. */
export interface Bearer {
  readonly actor: Actor;
  /** What the database said of them, in its own words. */
  readonly said: { readonly self: Self; readonly enquiry: string | null };
  /** So many milliseconds there will be nothing to note of their session, which is the same one until then. */
  readonly rest: number;
}

export const WHO_ASKS: Question<Bearer> = {
  statement: named(WHO),
  read: ([row]) => {
    const { rest, ...said } = row as Bearer['said'] & { readonly rest: number | null };
    return { actor: actorIn(said), said, rest: rest ?? 0 };
  },
};

/** A fault in the database unless the very same one asks, in a session of which there is nothing to note. */
export const asksAgain = ({ said }: Bearer): Question<void> => ({
  statement: named(AGAIN, [JSON.stringify(said.self), said.enquiry]),
  read: () => undefined,
});

/** The actor of this transaction. */
export const actorOf = async (tx: Tx): Promise<Actor> => WHO_ASKS.read(await namedQuery(tx, WHO, [])).actor;
