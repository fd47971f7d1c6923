import type { DataKeyCache, Logs } from '@vrijhaven/applications/client';
import {
  catchUp,
  certifiedBundle,
  consentViews,
  grantToWire,
  hasConsent,
  openPart,
  staffReader,
} from '@vrijhaven/applications/client';
import type { SharedEntryInput } from '@vrijhaven/contracts';
import { Entries, Professionals } from '@vrijhaven/contracts';
import type { ItemEntry } from '@vrijhaven/connect2protect/model';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import { regrant } from '@vrijhaven/crypto/open';
import { consentToTeam, professionalTeam } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { firstLookIn, releasedIn } from '../read-logs';
import type { PairView } from '../views';
import { briefedTeam, isBriefed } from './professional-views';

type Refused = {
  readonly kind: 'ConsentMissing' | 'NotBriefed' | 'NoKeyYet' | 'NotFound' | 'Tampered' | 'Unreadable';
};
export type Shared = { readonly kind: 'shared'; readonly shared: SharedEntryInput[] } | Refused;

interface Means {
  readonly session: MemberSession;
  readonly cache: DataKeyCache;
  readonly logs: Logs;
}

/** Everybody of the team by the chain has signed, and the signatures verify here. (protocol.md step 35) */
const refuseUnbriefed = async (session: MemberSession, professional: string): Promise<Refused | undefined> => {
  const { professionals } = await session.inside.transport.run(Professionals, {});
  const row = professionals.find(({ id }) => id === professional);
  if (!row) return { kind: 'NotFound' };
  return isBriefed(briefedTeam(session, row)) ? undefined : { kind: 'NotBriefed' };
};

const wanted = { firstLook: firstLookIn, released: releasedIn } as const;

/**
 * Wraps the keys of what the defender released for the professional's team: what was ticked for a first look, or all of
 * it. The team's key comes from the replayed chain, what is released from the defender's own entries, and nothing goes
 * out without the defender's own consent to this professional.
 */
export const shareReleased = async (
  { session, cache, logs }: Means,
  { application: record, professional }: PairView,
  what: keyof typeof wanted,
): Promise<Shared> => {
  const { inside } = session;
  const { p, pin, member, signer } = inside;
  const directory = await inside.refresh();
  const unbriefed = await refuseUnbriefed(session, professional.id);
  if (unbriefed) return unbriefed;
  const view = await logs.read(record, 'pair');
  const { entries: log } = await inside.transport.run(Entries, { application: record, compartment: 'pair', after: 0 });
  if (!view || log?.application !== record) return { kind: 'NotFound' };
  if (!view.chained) return { kind: 'Tampered' };
  const identity = { p, organisation: pin.organisation, record };
  const bundle = certifiedBundle(identity, log.keys);
  const team = professionalTeam(professional.id);
  const consents = consentViews(identity, bundle?.signKey, log.consents);
  if (!bundle || !hasConsent(consents, consentToTeam(team) ?? '')) return { kind: 'ConsentMissing' };
  const key = keyToSealTo(directory, team, 'pair');
  if (!key) return { kind: 'NoKeyYet' };
  await catchUp(inside, log.entries);
  const reader = staffReader({ inside, record, bundle, cache });
  const recipient = { name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey };
  const shared: SharedEntryInput[] = [];
  for (const { sequence } of wanted[what](record, view) satisfies readonly ItemEntry[]) {
    const part = log.entries.find(({ revision }) => revision === sequence);
    const opened = part && openPart(reader, part);
    if (opened?.status !== 'open') return { kind: 'Unreadable' };
    const { dataKey } = opened;
    const sealed = regrant(p, { dataKey, recipient, chainHead: directory.head, granter: member, signer });
    shared.push({ revision: sequence, grant: grantToWire(sealed) });
  }
  return { kind: 'shared', shared };
};
