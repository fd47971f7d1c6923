import type { Caseload, Dossier, EntryContent, Logs } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import {
  ConcludeVerification,
  Enquiries as EnquiriesQuery,
  EnquiriesOf,
  FileAnswer,
  RevokeEnquiry,
} from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { REFEREES } from '@vrijhaven/selection/model';
import type { ConclusionRequest, Enquiries, EnquiryOutcome, EnquiryRequest, MakeOutcome } from './enquiries';
import { fileOutdated } from './file-outdated';
import { loadVerification } from './load-verification';
import type { DraftedEnquiry } from './make-enquiry';
import { draftEnquiry, refuseAsking, sendEnquiry } from './make-enquiry';
import { readAnswer } from './read-answer';
import { signedEnquiries } from './vetting-entries';

interface Means {
  readonly session: MemberSession;
  readonly caseload: Pick<Caseload, 'open'>;
  readonly logs: Logs;
}

/** Done, or the refusal by its name. */
const outcomeOf = (name: string, done: string): EnquiryOutcome =>
  (name === done ? { kind: 'done' } : { kind: name }) as EnquiryOutcome;

const file = async ({ session, logs }: Means, application: string, id: string): Promise<EnquiryOutcome> => {
  const { inside } = session;
  const [log, { enquiries }] = await Promise.all([
    logs.read(application, 'vetting'),
    inside.transport.run(EnquiriesOf, { application }),
  ]);
  const row = enquiries.find((each) => each.id === id);
  const signed = signedEnquiries(log).get(id);
  if (!row?.answer || !signed) return { kind: 'NotFound' };
  await inside.refresh();
  // What does not open is not filed: it stays where somebody can look at it.
  if (readAnswer(inside, signed, row.answer).status !== 'open') return { kind: 'Unreadable' };
  const { envelope, grant, generation, chainHead } = row.answer;
  const content = { kind: 'answer', enquiry: id, envelope, grant, generation, chainHead };
  return logs.carry<EnquiryOutcome>(
    application,
    [{ compartment: 'vetting', content }],
    async ([entry], idempotencyKey) => {
      if (!entry) return { kind: 'NotFound' };
      const variables = { enquiry: id, version: row.version, entry, idempotencyKey };
      const { fileAnswer } = await inside.transport.run(FileAnswer, variables);
      return outcomeOf(fileAnswer.__typename, 'Enquiry');
    },
  );
};

const conclude = ({ session, logs }: Means, request: ConclusionRequest): Promise<EnquiryOutcome> => {
  const { application, version, to, reason, level, text } = request;
  const forVerifiers: EntryContent = { kind: 'confidence', level, text: text.trim() };
  // Those who score learn how sure the verifiers are, and nothing of why.
  const forCommission: EntryContent = { kind: 'confidence', level };
  return logs.carry<EnquiryOutcome>(
    application,
    [
      { compartment: 'vetting', content: forVerifiers },
      { compartment: 'brief', content: forCommission },
    ],
    async ([vetting, brief], idempotencyKey) => {
      if (!vetting || !brief) return { kind: 'NotFound' };
      const variables = { application, version, to, reason, vetting, brief, idempotencyKey };
      const { concludeVerification } = await session.inside.transport.run(ConcludeVerification, variables);
      return outcomeOf(concludeVerification.__typename, 'VerificationConcluded');
    },
  );
};

/** Verification through referees; see {@link Enquiries}. */
export const createEnquiries = (session: MemberSession, caseload: Pick<Caseload, 'open'>, logs: Logs): Enquiries => {
  const means: Means = { session, caseload, logs };
  const { transport } = session.inside;
  let drafted: { readonly sameAs: string; readonly enquiry: DraftedEnquiry } | undefined;

  /** The same request, asked again after a lost answer, goes out with the same words. */
  const draft = async (dossier: Dossier, request: EnquiryRequest): Promise<DraftedEnquiry | 'tooLong'> => {
    const sameAs = JSON.stringify(request);
    if (drafted?.sameAs === sameAs) return drafted.enquiry;
    const enquiry = await draftEnquiry(session, dossier, request);
    if (enquiry !== 'tooLong') drafted = { sameAs, enquiry };
    return enquiry;
  };

  const make = async (request: EnquiryRequest): Promise<MakeOutcome> => {
    const dossier = await caseload.open(request.application);
    if (!dossier) return { kind: 'NotFound' };
    const refusal = refuseAsking(dossier, request);
    if (refusal) return refusal;
    const enquiry = await draft(dossier, request);
    if (enquiry === 'tooLong') return { kind: 'tooLong' };
    const outcome = await sendEnquiry(session, logs, request, enquiry);
    drafted = undefined;
    return outcome;
  };

  return {
    waiting: async () =>
      (await transport.run(EnquiriesQuery, {})).enquiries.flatMap((row) => {
        const referee = REFEREES.find((each) => each === row.referee);
        return referee ? [{ ...row, referee }] : [];
      }),
    verification: async (application) => {
      const dossier = await caseload.open(application);
      return dossier && loadVerification(session.inside, logs, dossier);
    },
    make,
    revoke: async (request) => {
      const { revokeEnquiry } = await transport.run(RevokeEnquiry, { ...request, idempotencyKey: newIdempotencyKey() });
      return outcomeOf(revokeEnquiry.__typename, 'Enquiry');
    },
    file: ({ application, enquiry }) => file(means, application, enquiry),
    fileOutdated: async () =>
      session.writes('vetting') ? fileOutdated(session.inside, (...which) => file(means, ...which)) : 0,
    noteInterview: async ({ application, text }) => {
      const outcome = await logs.append(application, 'vetting', { kind: 'interview', text: text.trim() });
      return outcome.kind === 'done' ? { kind: 'done' } : outcome;
    },
    conclude: (request) => conclude(means, request),
    close: () => {
      drafted = undefined;
    },
  };
};
