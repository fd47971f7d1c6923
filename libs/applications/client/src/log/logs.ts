import type { DocumentInput } from '@vrijhaven/contracts';
import type { Json } from '@vrijhaven/crypto/envelope';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import type { KeysStale } from '@vrijhaven/organisation/client';

/** What an entry holds: JSON that says of which kind it is. */
export type EntryContent = { readonly kind: string } & { readonly [field: string]: Json };

/** One entry. One that fails a check keeps its place and shows nothing; `missing` stands for all from one to another number. */
export type LogEntry =
  | {
      readonly status: 'open';
      readonly sequence: number;
      /** Record id of the applicant or member id of the writer. */
      readonly author: string;
      /** The team for which they write; null for the applicant. */
      readonly team: Team | null;
      readonly writtenOn: string;
      /** Document hash, as computed here: what another entry names when it means this one. */
      readonly hash: string;
      readonly content: EntryContent;
    }
  | { readonly status: 'tampered' | 'unavailable'; readonly sequence: number; readonly writtenOn: string }
  | { readonly status: 'missing'; readonly sequence: number; readonly until: number };

export interface LogView {
  readonly entries: readonly LogEntry[];
  /** False when something was left out, put in, forked or taken back: say so, and write nothing more into it. */
  readonly chained: boolean;
}

/** A note and where it goes. */
export interface NoteToSeal {
  readonly compartment: LogCompartment;
  readonly content: EntryContent;
}

/**
 * Why nothing was sealed. `NoKeyYet`: a team that reads this log has no key for it, until a coordinator unlocks;
 * `ConsentMissing`: the server names a partner to whom the applicant has not consented; `Tampered`: the log does not hold
 * together.
 */
export type LogRefusal = { readonly kind: 'NotFound' | 'Tampered' | 'NoKeyYet' | 'ConsentMissing' } | KeysStale;

export type ComposeOutcome = { readonly kind: 'composed'; readonly entry: DocumentInput } | LogRefusal;

export type AppendEntryOutcome =
  | { readonly kind: 'done'; readonly sequence: number }
  | { readonly kind: 'OnHold' | 'NotSigned' | 'KeyReused' | 'RevisionConflict' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | LogRefusal;

/** Brings sealed entries to the server in the act that they belong to, under the key that makes repeating harmless. */
export type Carry<Outcome> = (entries: DocumentInput[], idempotencyKey: string) => Promise<Outcome>;

/** The logs of applications, for members. Throws TransportFault; what fails a check is data. (protocol.md step 29) */
export interface Logs {
  /** Null where there is no such log for this member. */
  read(record: string, compartment: LogCompartment): Promise<LogView | null>;
  /** One entry for the end of the log, to ride in another mutation. Someone else may be faster: see `carry`. */
  compose(record: string, compartment: LogCompartment, content: EntryContent): Promise<ComposeOutcome>;
  append(record: string, compartment: LogCompartment, content: EntryContent): Promise<AppendEntryOutcome>;
  /**
   * Seals notes and hands them to `send` with the act that they belong to; anew when somebody was faster
   * (`RevisionConflict`). After a lost answer the same call sends the same bytes under the same key.
   */
  carry<Outcome extends { readonly kind: string }>(
    record: string,
    notes: readonly NoteToSeal[],
    send: Carry<Outcome>,
  ): Promise<Outcome | LogRefusal>;
}
