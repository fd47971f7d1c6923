import type { PendingAct } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { DocumentInput, LogPartsFragment } from '@vrijhaven/contracts';
import { AppendEntry, Entries } from '@vrijhaven/contracts';
import type { LogCompartment } from '@vrijhaven/domain';
import { mayRead, mayWrite, OFFICE } from '@vrijhaven/domain';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { catchUp } from '../caseload/staff-reader';
import type { DataKeyCache } from '../document/data-key-cache';
import { createDataKeyCache } from '../document/data-key-cache';
import { appendOutcome } from './append-outcome';
import { loadLog } from './load-log';
import type { AppendEntryOutcome, Carry, LogRefusal, Logs, NoteToSeal } from './logs';
import { createLogMemory } from './log-memory';
import { openStaffLog } from './open-staff-log';
import { sealEntries } from './seal-entries';

const ATTEMPTS = 4;

/** Whether every entry of a log is sealed to this member: to a commissioner others' judgements come after their own. */
const seesWhole = ({ me }: MemberSession, compartment: LogCompartment): boolean =>
  me.assignments.some(
    ({ role, team }) =>
      team === OFFICE && mayRead(role, compartment) && !(role === 'commissioner' && compartment === 'scores'),
  );

/** Who writes a log is told where it ends, a partner only while they are one of this log; see `LogToOpen`. */
const writes = ({ me }: MemberSession, compartment: LogCompartment, { partners }: LogPartsFragment): boolean =>
  me.assignments.some(({ role, team }) => mayWrite(role, compartment) && (team === OFFICE || partners.includes(team)));

/** The logs as an unlocked member reads and writes them; see {@link Logs}. */
export const createLogs = (session: MemberSession, cache: DataKeyCache = createDataKeyCache()): Logs => {
  const { inside } = session;
  const { transport } = inside;
  const memory = createLogMemory();
  const pending = new Map<string, PendingAct<readonly DocumentInput[] | LogRefusal>>();

  const fetch = async (record: string, compartment: LogCompartment): Promise<LogPartsFragment | null> => {
    const page = async (after: number) =>
      (await transport.run(Entries, { application: record, compartment, after })).entries;
    const log = await loadLog(page, record, compartment);
    if (log) await catchUp(inside, log.entries);
    return log;
  };
  const open = (record: string, compartment: LogCompartment, log: LogPartsFragment) => {
    const [isWhole, isTold] = [seesWhole(session, compartment), writes(session, compartment, log)];
    return openStaffLog({ inside, cache, memory, isWhole, isTold }, record, compartment, log);
  };

  const seal = async (record: string, notes: readonly NoteToSeal[]): Promise<DocumentInput[] | LogRefusal> => {
    const logs = new Map<LogCompartment, LogPartsFragment>();
    for (const compartment of new Set(notes.map((note) => note.compartment))) {
      const log = await fetch(record, compartment);
      if (!log) return { kind: 'NotFound' };
      if (!open(record, compartment, log).chained) return { kind: 'Tampered' };
      logs.set(compartment, log);
    }
    const directory = await inside.refresh();
    return sealEntries({ inside, directory }, record, logs, notes);
  };

  const carry = async <Outcome extends { readonly kind: string }>(
    record: string,
    notes: readonly NoteToSeal[],
    send: Carry<Outcome>,
  ): Promise<Outcome | LogRefusal> => {
    // See [Note: no message twice].
    const sameAs = JSON.stringify([record, notes]);
    for (let attempt = 1; ; attempt += 1) {
      const act = await resume(pending.get(sameAs), sameAs, () => seal(record, notes));
      if (!Array.isArray(act.sealed)) return act.sealed as LogRefusal;
      pending.set(sameAs, act);
      const outcome = await send([...(act.sealed as readonly DocumentInput[])], act.key);
      pending.delete(sameAs);
      if (outcome.kind !== 'RevisionConflict' || attempt === ATTEMPTS) return outcome;
    }
  };

  return {
    read: async (record, compartment) => {
      const log = await fetch(record, compartment);
      return log && open(record, compartment, log);
    },
    compose: (record, compartment, content) =>
      unlessStale(async () => {
        const sealed = await seal(record, [{ compartment, content }]);
        if (!Array.isArray(sealed)) return sealed;
        const [entry] = sealed;
        return entry ? { kind: 'composed', entry } : { kind: 'NotFound' };
      }),
    append: (record, compartment, content) =>
      unlessStale(() =>
        carry<AppendEntryOutcome>(record, [{ compartment, content }], async ([entry], idempotencyKey) => {
          if (!entry) return { kind: 'NotFound' };
          const { appendEntry } = await transport.run(AppendEntry, { application: record, entry, idempotencyKey });
          return appendOutcome(appendEntry);
        }),
      ),
    carry: (record, notes, send) => unlessStale(() => carry(record, notes, send)),
  };
};
