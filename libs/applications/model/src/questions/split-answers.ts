import { APPLICANT_COMPARTMENTS } from '@vrijhaven/domain';
import type { ApplicantCompartment } from '@vrijhaven/domain';
import { isAnswered, isAsked } from './answers';
import type { Answers } from './answers';
import { questionOf, questionsIn, QUESTIONS, QUESTIONS_VERSION } from './questions';

/** The JSON that one compartment seals. */
export interface CompartmentContent {
  readonly questionsVersion: number;
  readonly answers: Answers;
  /** In `contact` only. `no` unless the person said yes: silence must never lead to a call. */
  readonly directContact?: 'yes' | 'no';
  /** Files beside the answers, as far as a screen needs them; what opens them stays with the client. */
  readonly attachments?: readonly AttachmentNote[];
}

/** A file as its sender named it. */
export interface AttachmentNote {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}
export type Contents = Readonly<Record<ApplicantCompartment, CompartmentContent>>;

const contentOf = (compartment: ApplicantCompartment, answers: Answers): CompartmentContent => {
  const kept = questionsIn(compartment).flatMap((question) => {
    const answer = answers[question.key];
    return answer !== undefined && isAnswered(answer) && isAsked(question, answers) ? [[question.key, answer]] : [];
  });
  const content = { questionsVersion: QUESTIONS_VERSION, answers: Object.fromEntries(kept) as Answers };
  if (compartment !== 'contact') return content;
  return { ...content, directContact: answers['directContact'] === 'yes' ? 'yes' : 'no' };
};

/**
 * Sorts answers into the seven compartments. All seven always exist, so that an empty one tells the
 * server nothing; answers to questions that are no longer asked are dropped.
 */
export const splitAnswers = (answers: Answers): Contents =>
  Object.fromEntries(APPLICANT_COMPARTMENTS.map((each) => [each, contentOf(each, answers)])) as Contents;

/** Puts opened compartments back together; the summary only repeats, so the others win. */
export const joinAnswers = (contents: Partial<Contents>): Answers => {
  const joined: Record<string, Answers[string]> = {};
  for (const question of QUESTIONS) {
    const answer = (contents[question.compartment] ?? contents.summary)?.answers[question.key];
    if (answer !== undefined && questionOf(question.key)) joined[question.key] = answer;
  }
  return joined;
};

/** The compartments whose content differs: only these are sealed again when an answer is corrected. */
export const changedCompartments = (before: Answers, after: Answers): readonly ApplicantCompartment[] => {
  const [old, fresh] = [splitAnswers(before), splitAnswers(after)];
  return APPLICANT_COMPARTMENTS.filter((each) => JSON.stringify(old[each]) !== JSON.stringify(fresh[each]));
};
