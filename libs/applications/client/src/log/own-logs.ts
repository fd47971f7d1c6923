import type { PendingAct } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { DocumentInput, LogPartsFragment } from '@vrijhaven/contracts';
import { AppendMyEntry, MyEntries } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead } from '@vrijhaven/crypto/verify';
import { WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { SignedIn } from '../applicant/applicant-context';
import { ownReader } from '../applicant/load-file';
import { CheckpointRefused } from '../applicant/office-keys';
import type { DataKeyCache } from '../document/data-key-cache';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import { appendOutcome } from './append-outcome';
import { checkAuthorHeld, teamOfAuthor } from './author-held';
import { entryRecipients } from './entry-recipients';
import { loadLog } from './load-log';
import { createLogMemory } from './log-memory';
import type { AppendEntryOutcome, EntryContent, LogRefusal, LogView } from './logs';
import { openLog } from './open-log';
import { endOf } from './seal-entries';

/** The logs that are sealed back to the applicant. */
export type OwnLog = 'stay' | 'exit' | 'course' | 'roster' | 'request' | 'pair';
/** Those of them that the applicant writes. */
export type WrittenLog = 'exit' | 'course' | 'request' | 'pair';

/** Nothing is sealed under keys that no checkpoint in force vouches for. */
export interface NotVouched {
  readonly kind: 'CheckpointRefused';
  readonly reason: string;
}
export type OwnEntryOutcome = AppendEntryOutcome | NotVouched;

/** An applicant's own logs, for the clients of programmes. */
export interface OwnLogs {
  /** Null where there is no such log. */
  read(log: OwnLog): Promise<LogView | null>;
  append(log: WrittenLog, content: EntryContent): Promise<OwnEntryOutcome>;
  /** Seals an entry and hands it to `send` with the act that it belongs to; as `Logs.carry` does for members. */
  carry<Outcome extends { readonly kind: string }>(
    log: WrittenLog,
    content: EntryContent,
    send: (entry: DocumentInput, idempotencyKey: string) => Promise<Outcome>,
  ): Promise<LogRefusal | NotVouched | Outcome>;
}

/** What reading and writing one's own logs takes. */
export interface OwnLogMeans {
  readonly me: () => SignedIn;
  readonly cache: DataKeyCache;
  /** The chain as it is now, replayed. */
  readonly chain: () => Promise<Directory>;
  readonly checkpoint: () => Promise<Checkpoint>;
}

const ATTEMPTS = 4;

/** A server may show a chain that ends early, with keys from then: it must reach the checkpoint. (protocol.md step 29) */
const refuseOldChain = (directory: Directory, { head }: Checkpoint): void => {
  try {
    requireKnownHead(directory, head);
  } catch (error) {
    if (error instanceof CryptoFault) throw new CheckpointRefused('chain');
    throw error;
  }
};

/** The logs of an application as the applicant reads them, and writes in `exit`. (protocol.md step 29) */
export const createOwnLogs = ({ me, cache, chain, checkpoint }: OwnLogMeans) => {
  const memory = createLogMemory();
  const pending = new Map<string, PendingAct<DocumentInput | LogRefusal>>();

  const fetch = async (compartment: OwnLog): Promise<{ log: LogPartsFragment; view: LogView } | null> => {
    const { transport, keys } = me();
    const record = keys.recordId;
    const page = async (after: number) => (await transport.run(MyEntries, { compartment, after })).myEntries;
    const log = await loadLog(page, record, compartment);
    if (!log) return null;
    const directory = await chain();
    const { entries, head } = log;
    const checkAuthor = (part: (typeof entries)[number]) => checkAuthorHeld(directory, record, part);
    const reader = ownReader(me(), directory, cache);
    const isTold = WRITTEN_BY_APPLICANT.includes(compartment);
    const teamOf = (author: string) => teamOfAuthor(directory, { record, author, compartment });
    const opened = openLog(reader, { compartment, entries, head, isWhole: true, isTold, checkAuthor, teamOf });
    const kept = memory.saw(`${record}/${compartment}`, opened);
    return { log, view: { entries: opened.entries, chained: opened.chained && kept } };
  };

  const seal = async (compartment: OwnLog, content: EntryContent): Promise<DocumentInput | LogRefusal> => {
    const found = await fetch(compartment);
    if (!found) return { kind: 'NotFound' };
    if (!found.view.chained) return { kind: 'Tampered' };
    const directory = await chain();
    refuseOldChain(directory, await checkpoint());
    const { p, pin, keys } = me();
    const identity = { p, organisation: pin.organisation, record: keys.recordId };
    const recipients = entryRecipients(directory, identity, keys.bundle, found.log, compartment);
    if ('kind' in recipients) return recipients;
    const { input } = sealContent(p, {
      address: {
        ...identity,
        compartment,
        schema: CONTENT_SCHEMA,
        ...endOf(found.log),
        author: keys.recordId,
      },
      content,
      author: keys.signing,
      recipients,
      chainHead: directory.head,
    });
    return input;
  };

  /** Anew when somebody was faster, and the same bytes under the same key after a lost answer. Throws StaleKey. */
  const carry = async <Outcome extends { readonly kind: string }>(
    compartment: WrittenLog,
    content: EntryContent,
    send: (entry: DocumentInput, idempotencyKey: string) => Promise<Outcome>,
  ): Promise<LogRefusal | Outcome> => {
    const sameAs = JSON.stringify([me().keys.recordId, compartment, content]);
    for (let attempt = 1; ; attempt += 1) {
      const act = await resume(pending.get(sameAs), sameAs, () => seal(compartment, content));
      if ('kind' in act.sealed) return act.sealed;
      pending.set(sameAs, act);
      const outcome = await send(act.sealed, act.key);
      pending.delete(sameAs);
      if (outcome.kind !== 'RevisionConflict' || attempt === ATTEMPTS) return outcome;
    }
  };

  return {
    read: async (compartment: OwnLog): Promise<LogView | null> => (await fetch(compartment))?.view ?? null,
    carry: <Outcome extends { readonly kind: string }>(
      log: WrittenLog,
      content: EntryContent,
      send: (entry: DocumentInput, idempotencyKey: string) => Promise<Outcome>,
    ) => unlessStale(() => carry(log, content, send)),
    /** Adds an entry by itself. */
    append: (compartment: WrittenLog, content: EntryContent): Promise<AppendEntryOutcome> =>
      unlessStale(() =>
        carry<AppendEntryOutcome>(compartment, content, async (entry, idempotencyKey) => {
          const { appendMyEntry } = await me().transport.run(AppendMyEntry, { entry, idempotencyKey });
          return appendOutcome(appendMyEntry);
        }),
      ),
    forget: (): void => {
      pending.clear();
    },
  };
};
