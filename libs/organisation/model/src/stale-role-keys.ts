import type { Directory, DirectoryMember, DirectoryRoleKey, RoleSpan } from '@vrijhaven/crypto/verify';
import type { Role } from '@vrijhaven/domain';
import { holdsKey } from './holds-key';

/** That a role key came into hands which must not have it any more. */
export interface KeyLoss {
  readonly member: string;
  /** `left`: removed, or gone of themselves. `role`: a role was taken away. `renewed`: their old seed may be out. */
  readonly why: 'left' | 'role' | 'renewed';
  /** Sequence of the link since which that is so. */
  readonly at: number;
}

/** A present role key to which nothing may be sealed before it has its next generation, and through whom. */
export interface StaleRoleKey {
  readonly key: DirectoryRoleKey;
  readonly losses: readonly KeyLoss[];
}

type Place = Pick<DirectoryRoleKey, 'team' | 'compartment'>;

/** The chain takes any role name; only ours hold keys. */
const holds = ({ roles }: RoleSpan, { team, compartment }: Place): boolean =>
  holdsKey(roles as readonly { role: Role; team: string }[], team, compartment);

const lostRole = ({ roleSpans, removedAt }: DirectoryMember, place: Place): Omit<KeyLoss, 'member'> | undefined => {
  const end = roleSpans.findLastIndex((span, at) => {
    const before = roleSpans[at - 1];
    return before !== undefined && holds(before, place) && !holds(span, place);
  });
  const at = roleSpans[end]?.since;
  return at === undefined ? undefined : { why: at === removedAt ? 'left' : 'role', at };
};

const lostSeed = ({ epochs, roleSpans }: DirectoryMember, place: Place): Omit<KeyLoss, 'member'> | undefined => {
  const at = epochs.at(-1)?.since ?? 0;
  const wasHeld = epochs.length > 1 && roleSpans.some((span) => span.since < at && holds(span, place));
  return wasHeld ? { why: 'renewed', at } : undefined;
};

/** The last time that a member lost hold of a role key, in each way in which that happens. */
export const keyLosses = (member: DirectoryMember, place: Place): KeyLoss[] =>
  [lostRole(member, place), lostSeed(member, place)]
    .filter((loss) => loss !== undefined)
    .map((loss) => ({ member: member.id, ...loss }));

/**
 * [Note: every client counts for itself] present role keys that are no younger than a loss: whoever left, changed roles
 * or was renewed still has their seeds, or somebody else has them. Pure, of the replayed chain alone, so no server can
 * forget it for us. (protocol.md step 16)
 */
export const staleRoleKeys = ({ roleKeys, members }: Directory): StaleRoleKey[] =>
  [...roleKeys.values()]
    .flatMap((generations) => generations.slice(-1))
    .map((key) => ({
      key,
      losses: [...members.values()].flatMap((member) => keyLosses(member, key)).filter(({ at }) => at >= key.since),
    }))
    .filter(({ losses }) => losses.length > 0);
