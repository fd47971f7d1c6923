import { addDays } from '@vrijhaven/domain';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { createReferee } from '@vrijhaven/selection/client';
import type { ConfidenceLevel, RefereeAnswer, VerificationOutcome } from '@vrijhaven/selection/model';
import { REFEREES, refereeSubject } from '@vrijhaven/selection/model';
import { connect } from '../io/connect';
import { expectKind } from './expect-done';
import type { Play } from './play-defender';

const ANSWER: RefereeAnswer = {
  kind: 'answer',
  knows: 'We wrote reports together and shared an office for some years. (Invented for a demonstration.)',
  since: 'oneToFive',
  work: 'yes',
  threat: 'partly',
  again: 'yes',
  more: 'Please be careful with telephone calls; the line at work is not private.',
};

/** The referee’s own client: comes in with the words, reads, answers once. */
const answerLetter = async ({ stage, defender }: Play, phrase: readonly string[]): Promise<void> => {
  const referee = createReferee({ transport: connect(stage.url), engine: stage.p, pin: stage.pin });
  expectKind(await referee.enter(phrase.join(' ')), 'letter', `a letter about ${defender.alias}`);
  expectKind(await referee.answer(ANSWER), 'done', `an answer about ${defender.alias}`);
  await referee.close();
};

/** Asks those whom the applicant allows to be asked; gives the words of a letter that still waits. */
export const askReferees = async (play: Play): Promise<string | undefined> => {
  const { stage, defender, applicant, record } = play;
  const { enquiries } = stage.desks.verifier;
  let waiting: string | undefined;
  for (const [at, letter] of (defender.letters ?? []).entries()) {
    const referee = REFEREES[at] ?? 1;
    const what = `a letter about ${defender.alias}`;
    expectKind(await applicant.recordConsent(refereeSubject(referee), true), 'done', what);
    const about = { application: record, referee, name: defender.legalName, language: 'en' } as const;
    const made = await enquiries.make({ ...about, until: addDays(stage.today, 14) });
    const { enquiry, phrase } = expectKind(made, 'made', what);
    if (letter === 'open') waiting = phrase.join(' ');
    else await answerLetter(play, phrase);
    if (letter === 'filed') expectKind(await enquiries.file({ application: record, enquiry }), 'done', what);
  }
  return waiting;
};

const CONFIDENCE: Readonly<Record<VerificationOutcome, readonly [ConfidenceLevel, string]>> = {
  verified: ['high', 'Two people and three articles tell the same story, each in their own way.'],
  concern: ['low', 'One date does not fit, and nobody could explain it yet.'],
  unverifiable: ['none', 'Nobody who may be asked could be reached.'],
};

/** The end of a verification: how sure the verifier is, for those who score, and why, for verifiers alone. */
export const conclude = async (
  { stage, record, defender }: Play,
  { to, reason, version }: { readonly to: VerificationOutcome; readonly reason: ReasonCode; readonly version: number },
): Promise<void> => {
  const [level, text] = CONFIDENCE[to];
  const { enquiries } = stage.desks.verifier;
  const concluded = await enquiries.conclude({ application: record, version, to, reason, level, text });
  expectKind(concluded, 'done', `what is concluded about ${defender.alias}`);
};
