import { AppendEntry, AppendMyEntry, Entries, MyEntries } from '@vrijhaven/contracts';
import type { DocumentInput, LogPartsFragment } from '@vrijhaven/contracts';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import type { LogCompartment, TeamKind } from '@vrijhaven/domain';
import { kindOfTeam, LOG_READERS, teamOfConsent, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import { keep } from './application-answers';
import type { Caller, KeptApplication, PaperState } from './state';
import { on } from './state';

const entriesOf = ({ documents }: KeptApplication, compartment: string) =>
  documents.filter((each) => each.compartment === compartment).sort((left, right) => left.revision - right.revision);

const consentedPartners = ({ consents }: KeptApplication, kind: TeamKind | 'none'): string[] =>
  consents.flatMap(({ subject, given }) => {
    const team = teamOfConsent(subject);
    return given && team && kindOfTeam(team) === kind ? [team] : [];
  });

const logOf = (application: KeptApplication, compartment: LogCompartment, after: number): LogPartsFragment => {
  const all = entriesOf(application, compartment);
  const last = all.at(-1);
  return {
    application: application.id,
    compartment,
    keys: application.keys,
    partners: consentedPartners(application, LOG_READERS[compartment].partner),
    consents: application.consents,
    head: last ? { revision: last.revision, hash: last.hash } : null,
    entries: all.filter(({ revision }) => revision > after).slice(0, 100),
  };
};

const mine = (state: PaperState, { receipt = '' }: Caller): KeptApplication | undefined =>
  state.applications.get(state.receipts.get(receipt)?.record ?? '');

const append = (p: SealPrimitives, application: KeptApplication | undefined, author: string, entry: DocumentInput) => {
  if (!application) return { __typename: 'NotFound' as const };
  const last = entriesOf(application, entry.compartment).at(-1);
  const revision = last?.revision ?? 0;
  // A repeated act is answered as it was the first time.
  if (last && last.signature === entry.signature) return { __typename: 'Document' as const, revision };
  if (entry.revision !== revision + 1) return { __typename: 'RevisionConflict' as const, revision };
  application.documents = [...application.documents, keep(p, author, entry)];
  return { __typename: 'Document' as const, revision: entry.revision };
};

/** Logs as a server keeps them that checks nothing but the number. */
export const logAnswers = (state: PaperState, p: SealPrimitives) => [
  on(Entries, ({ application: id, compartment, after }) => {
    const application = state.applications.get(id);
    return { entries: application ? logOf(application, compartment as LogCompartment, after) : null };
  }),
  on(AppendEntry, ({ application: id, entry }, { member = '' }) => ({
    appendEntry: append(p, state.applications.get(id), member, entry),
  })),
  on(MyEntries, ({ compartment, after }, caller) => {
    const application = mine(state, caller);
    if (!application) return { myEntries: null };
    const log = logOf(application, compartment as LogCompartment, after);
    // Where a log ends is told to who writes it.
    return { myEntries: WRITTEN_BY_APPLICANT.includes(compartment) ? log : { ...log, head: null } };
  }),
  on(AppendMyEntry, ({ entry }, caller) => {
    const application = mine(state, caller);
    return { appendMyEntry: append(p, application, application?.id ?? '', entry) };
  }),
];
