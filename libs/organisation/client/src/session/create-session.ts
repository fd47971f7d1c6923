import type { Transport } from '@vrijhaven/client';
import { Logout, Me, SupplyPreviousSeeds } from '@vrijhaven/contracts';
import type { MeQuery, OrganisationPartsFragment } from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, OpenPrimitives, RoleKey, Stretch } from '@vrijhaven/crypto/open';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import type { Clock } from '@vrijhaven/domain';
import { auditKeys } from '../audit/audit-keys';
import { assignmentsOf, reads, writes } from '../assignments';
import type { ChainSource, ReplayedChain } from '../chain/load-chain';
import { loadChain } from '../chain/load-chain';
import { loadCheckpoint } from '../checkpoint/load-checkpoint';
import { coverKeys } from '../escrow/cover-keys';
import type { ComparisonStore } from '../safety/comparison-store';
import { createDoubts } from '../safety/doubts';
import type { MemberSession, Myself, SessionInside } from './member-session';
import { createOwnNotes } from './own-notes';
import { openRoleKeys, roleKeySlot } from './open-role-keys';
import { createShownBefore } from './shown-before';
import { isNamedBy, missingPreviousSeeds, needsCheckpoint, openOlderGenerations } from './previous-seeds';

export interface SessionParts {
  readonly source: ChainSource & { readonly transport: Transport; readonly p: OpenPrimitives };
  readonly clock: Clock;
  readonly stretch: Stretch;
  readonly comparisons: ComparisonStore;
  readonly identity: MemberIdentity;
  readonly me: NonNullable<MeQuery['me']>;
  readonly chain: ReplayedChain;
  readonly organisation: OrganisationPartsFragment;
}

const noneIfFalse = (fault: unknown): undefined => {
  if (!(fault instanceof CryptoFault)) throw fault;
};

/** Wraps an unlocked member: keys stay in this closure until `close`. */
export const createSession = (parts: SessionParts): MemberSession => {
  const { source, clock, identity, organisation } = parts;
  const { transport, p, pin } = source;
  const member = identity.bundle.memberId;
  let chain = parts.chain;
  const openKeys = ({ roleGrants, previousSeeds }: Pick<SessionParts['me'], 'roleGrants' | 'previousSeeds'>) => {
    const opened = openRoleKeys(p, identity, chain.directory, roleGrants);
    openOlderGenerations(p, chain.directory, opened, previousSeeds);
    return opened;
  };
  let keys = openKeys(parts.me);
  const opens = ({ team, compartment, generation }: DirectoryRoleKey) =>
    keys.has(roleKeySlot(team, compartment, generation));
  const audited = () => auditKeys(chain.directory, member, { opens });
  let audit = audited();
  let seeds = parts.me.previousSeeds;

  const myself = (): Myself => ({
    member,
    handle: parts.me.handle,
    assignments: assignmentsOf(requireMember(chain.directory, member).roles),
  });
  const wipeRoleKeys = () => {
    for (const key of keys.values()) {
      key.seed.wipe();
      key.kem.wipe();
    }
    keys = new Map();
  };

  const roleKey: SessionInside['roleKey'] = (team, compartment, generation) =>
    keys.get(roleKeySlot(team, compartment, generation));

  return {
    get me() {
      return myself();
    },
    organisation: { id: pin.organisation, name: organisation.name, demo: organisation.demo },
    reads: (compartment) => reads(myself().assignments, compartment),
    writes: (compartment) => writes(myself().assignments, compartment),
    inside: {
      transport,
      p,
      pin,
      clock,
      member,
      signer: identity.signing,
      kem: identity.kem,
      stretch: parts.stretch,
      notes: createOwnNotes(p, identity),
      shownBefore: createShownBefore(),
      doubts: createDoubts(p, { organisation: pin.organisation, self: identity.bundle }, parts.comparisons),
      chain: () => chain,
      directory: () => chain.directory,
      refresh: async () => {
        const before = chain;
        chain = await loadChain(source, chain);
        if (chain === before) return chain.directory;
        const { me } = await transport.run(Me, {});
        const opened = me ? openKeys(me) : new Map<string, RoleKey>();
        // Keys in use elsewhere stay as they are; only what is new is added.
        for (const [slot, key] of opened) if (!keys.has(slot)) keys.set(slot, key);
        audit = audited();
        seeds = me?.previousSeeds ?? [];
        return chain.directory;
      },
      audit: () => audit,
      finishRotations: async () => {
        const missing = missingPreviousSeeds(p, chain.directory, keys, seeds);
        const checkpoint = missing.some(needsCheckpoint)
          ? await loadCheckpoint({ transport, p, pin, now: clock.now() }).catch(noneIfFalse)
          : undefined;
        const previousSeeds = missing.filter(
          (each) => !needsCheckpoint(each) || isNamedBy(checkpoint, chain.directory, each),
        );
        if (previousSeeds.length > 0) await transport.run(SupplyPreviousSeeds, { previousSeeds });
        await coverKeys({ p, transport, member, signer: identity.signing, directory: () => chain.directory, roleKey });
      },
      roleKey,
    },
    close: async () => {
      wipeRoleKeys();
      identity.wipe();
      await transport.run(Logout, {}).catch(() => undefined);
    },
  };
};
