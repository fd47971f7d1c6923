import { createLogs } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createTransport } from '@vrijhaven/client';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import type { LogCompartment } from '@vrijhaven/domain';
import { createEnquiries, createReferee } from '@vrijhaven/selection/client';
import { BRIEF_SECTIONS, CRITERIA } from '@vrijhaven/selection/model';
import type { Marks } from '@vrijhaven/selection/model';
import type { Cast, Part } from '../cast/cast';
import { caseloadsOf } from '../cast/main-job';
import { dayIn } from '../cast/scenery';
import { findEligible, moveTo } from '../cast/way-to-the-pool';

/** One defender's way, with the mark in all that anybody writes on it. */
export interface Telling {
  readonly cast: Cast;
  readonly origin: string;
  readonly record: string;
  readonly defender: Applicant;
  readonly mark: string;
}

/** The outcome, when it is the one that was hoped for. */
const must = async <Outcome extends { readonly kind: string }, Kind extends Outcome['kind']>(
  asked: Promise<Outcome>,
  kind: Kind,
): Promise<Extract<Outcome, { readonly kind: Kind }>> => {
  const outcome = await asked;
  if (outcome.kind !== kind) throw new Error(`wanted ${kind}: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { readonly kind: Kind }>;
};

/** A letter to a referee, the answer in the mailbox and then in the log, and an interview. Gives the letter's words. */
const verify = async ({ cast, origin, record, defender, mark }: Telling): Promise<string> => {
  await must(defender.recordConsent('referee:1', true), 'done');
  const { session, caseload } = await cast.desk('verifier');
  const enquiries = createEnquiries(session, caseload, createLogs(session));
  const about = { application: record, referee: 1, language: 'en', name: `${mark} called` } as const;
  const { enquiry, phrase } = await must(enquiries.make({ ...about, until: dayIn(14) }), 'made');
  const transport = createTransport({ url: `${origin}/graphql`, fetch: globalThis.fetch, origin });
  const referee = createReferee({ transport, engine: nobleOpener, pin: cast.pin });
  await must(referee.enter(phrase.join(' ')), 'letter');
  await must(referee.answer({ kind: 'answer', knows: `${mark} knows`, work: 'yes', threat: 'partly' }), 'done');
  await referee.close();
  await must(enquiries.file({ application: record, enquiry }), 'done');
  await must(enquiries.noteInterview({ application: record, text: `${mark} interview` }), 'done');
  const { version } = (await caseload.open(record))!;
  const end = { application: record, version, to: 'verified', reason: 'routine', level: 'high' } as const;
  await must(enquiries.conclude({ ...end, text: `${mark} conclusion` }), 'done');
  enquiries.close();
  return phrase.join(' ');
};

/** From `submitted` to the pool. Gives the words of the letter to a referee, a secret too. */
export const tellToPool = async (telling: Telling): Promise<string> => {
  const { cast, record, mark } = telling;
  const caseloads = await caseloadsOf(cast);
  const { coordinator, verifier, office, commission } = caseloads;
  await findEligible(caseloads, record);
  await moveTo(verifier, record, 'verifying');
  const words = await verify(telling);
  const texts = Object.fromEntries(BRIEF_SECTIONS.map((section) => [section, `${mark} brief of ${section}`]));
  await must(office.prepareBrief(record, { kind: 'case', facts: { fields: ['law'] }, texts }), 'done');
  await moveTo(coordinator, record, 'scoring');
  const marks = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 4])) as unknown as Marks;
  for (const each of commission)
    await must(each.assess(record, { kind: 'score', criteria: 1, marks, note: `${mark} judged` }), 'done');
  for (const to of ['shortlisted', 'pool'] as const) await moveTo(coordinator, record, to);
  return words;
};

/** Working notes, rules for the calculation, and what is said about the stay, by office and city. */
export const tellOfTheStay = async ({ cast, record, mark }: Telling): Promise<void> => {
  const write = async (part: Part, log: LogCompartment, kind = 'note') => {
    const logs = createLogs((await cast.desk(part)).session);
    await must(
      logs.append(record, log, { kind, text: `${mark} ${log} by ${part}`, avoid: [`${mark} avoided`] }),
      'done',
    );
  };
  await write('coordinator', 'notes');
  await write('coordinator', 'notes', 'matching');
  for (const log of ['stay', 'exit', 'public'] as const) await write('coordinator', log);
  await write('hague', 'stay');
};

/** What those who may read it find in the logs, and a verifier in the answer that was filed there. */
export const readLogs = async ({ cast, record }: Pick<Telling, 'cast' | 'record'>): Promise<string> => {
  const office = createLogs((await cast.desk('coordinator')).session);
  const { session, caseload } = await cast.desk('verifier');
  const verifier = createLogs(session);
  const enquiries = createEnquiries(session, caseload, verifier);
  const found = await Promise.all([
    ...(['notes', 'brief', 'stay', 'exit', 'public', 'scores'] as const).map((log) => office.read(record, log)),
    verifier.read(record, 'vetting'),
    enquiries.verification(record),
  ]);
  enquiries.close();
  return JSON.stringify(found);
};
