import { withdrawEntries } from '@vrijhaven/applications/client';
import type { LogView, OwnEntryOutcome, OwnSession } from '@vrijhaven/applications/client';
import type { PendingAct } from '@vrijhaven/client';
import { newIdempotencyKey, resume } from '@vrijhaven/client';
import type { ConsentInput, OwnEnrolmentAnswerFragment, OwnEnrolmentPartsFragment } from '@vrijhaven/contracts';
import { AnswerSeat, Enrol, FinishTask, MyEnrolments, OpenEditions, WithdrawEnrolment } from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import { consentToTeam, courseTeam } from '@vrijhaven/domain';
import { answersFor, courseEntries, evaluationFor, takenBackFor } from '../entries/course-entries';
import { rosterLine, rosterSequences } from '../entries/roster-entries';
import type { OwnEnrolmentOutcome } from '../outcomes';
import { refusalOf } from '../refusals';
import type { OwnEnrolment } from '../views';
import { applicationContent, answersContent } from './course-content';
import { lookAtInvitation } from './look-at-invitation';
import type { OwnTraining } from './own-training';

const NOTHING: LogView = { entries: [], chained: true };

const ownEnrolment = ({ record }: OwnSession, enrolment: OwnEnrolmentPartsFragment): OwnEnrolment => {
  if (enrolment.application !== record)
    throw new CryptoFault('key-mismatch', 'the server shows another participant’s enrolment than the receipt’s');
  return enrolment;
};

const sent = (outcome: OwnEntryOutcome) => (outcome.kind === 'done' ? { kind: 'sent' as const } : outcome);

/** The courses of the defender who has signed in. After a lost answer the same call sends the same act again. */
export const createOwnTraining = (session: OwnSession): OwnTraining => {
  const { logs } = session;
  let answering: PendingAct<ConsentInput | null | undefined> | undefined;
  let stated: { readonly edition: string; readonly consent: ConsentInput } | undefined;

  const outcome = (result: OwnEnrolmentAnswerFragment): OwnEnrolmentOutcome =>
    result.__typename === 'OwnEnrolment'
      ? { kind: 'done', enrolment: ownEnrolment(session, result) }
      : refusalOf(result);
  /** The consent to the trainers of one edition; of the name that was on the screen, whatever the server names now. */
  const consentTo = (slug: string) => session.stateConsent(consentToTeam(courseTeam(slug)) ?? '', true);

  return {
    load: async () => {
      const [{ myEnrolments }, { openEditions }] = await Promise.all([
        session.run(MyEnrolments, {}),
        session.run(OpenEditions, {}),
      ]);
      const enrolments = myEnrolments.map((each) => ownEnrolment(session, each));
      const open = openEditions.filter(({ id }) => !enrolments.some(({ edition }) => edition.id === id));
      return { enrolments, open };
    },
    read: async (edition) => {
      const course = (await logs.read('course')) ?? NOTHING;
      const roster = (await logs.read('roster')) ?? NOTHING;
      const entries = courseEntries(course, session.record).filter(({ content }) => content.edition === edition);
      const takenBack = takenBackFor(entries, edition);
      const line = rosterLine(roster, edition, takenBack?.until);
      return {
        intact: course.chained && roster.chained,
        entries,
        answers: answersFor(entries, edition),
        roster: line ?? null,
        takenBackOn: line ? null : (takenBack?.on ?? null),
        evaluation: evaluationFor(entries, edition) ?? null,
      };
    },

    invited: (invitation) => lookAtInvitation(session, invitation),

    enrol: async ({ edition: { id: edition, slug }, answers, invitation }) => {
      // Stated once for one attempt: after a lost answer the same bytes go out again.
      const consent = stated?.edition === edition ? stated.consent : await consentTo(slug);
      if (!consent) return { kind: 'NotFound' };
      stated = { edition, consent };
      const made = await logs.carry<OwnEnrolmentOutcome>(
        'course',
        applicationContent(edition, answers, invitation),
        async (entry, idempotencyKey) =>
          outcome(
            (await session.run(Enrol, { edition, entry, consent, invitation: invitation ?? null, idempotencyKey }))
              .enrol,
          ),
      );
      stated = undefined;
      return made;
    },
    answerOffer: async ({ enrolment: { id, version, edition }, accept }) => {
      const act = await resume(answering, JSON.stringify([id, version, accept]), () =>
        accept ? consentTo(edition.slug) : null,
      );
      if (act.sealed === undefined) return { kind: 'NotFound' };
      answering = act;
      const variables = { id, version, accept, consent: act.sealed, idempotencyKey: act.key };
      const { answerSeat } = await session.run(AnswerSeat, variables);
      answering = undefined;
      return outcome(answerSeat);
    },
    withdraw: async ({ enrolment: { id, version } }) => {
      const variables = { id, version, idempotencyKey: newIdempotencyKey() };
      return outcome((await session.run(WithdrawEnrolment, variables)).withdrawEnrolment);
    },
    finishTask: async ({ enrolment: { id, edition }, task, text }) => {
      if (!text) {
        const variables = { id, task, entry: null, idempotencyKey: newIdempotencyKey() };
        return outcome((await session.run(FinishTask, variables)).finishTask);
      }
      return logs.carry<OwnEnrolmentOutcome>(
        'course',
        { kind: 'preWork', edition: edition.id, task, text },
        async (entry, idempotencyKey) =>
          outcome((await session.run(FinishTask, { id, task, entry, idempotencyKey })).finishTask),
      );
    },

    answer: async ({ edition, answers }) => sent(await logs.append('course', answersContent(edition, answers))),
    write: async ({ edition, text }) => sent(await logs.append('course', { kind: 'message', edition, text })),
    // [Note: first it is so, then it is said] where the word gets lost, saying so again changes nothing else.
    takeBackRoster: async ({ edition }) => {
      const lines = rosterSequences((await logs.read('roster')) ?? NOTHING, edition);
      const until = lines.at(-1);
      if (until === undefined) return { kind: 'NotFound' };
      const outcome = await withdrawEntries(session, 'roster', lines);
      if (outcome.kind === 'InvalidInput') return outcome;
      if (outcome.kind !== 'done') return { kind: outcome.kind };
      return sent(await logs.append('course', { kind: 'takenBack', edition, until }));
    },
    evaluate: async ({ edition, evaluation: { ratings, text } }) =>
      sent(await logs.append('course', { kind: 'evaluation', edition, ratings: { ...ratings }, text })),
  };
};
