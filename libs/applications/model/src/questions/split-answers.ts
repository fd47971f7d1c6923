import { APPLICANT_COMPARTMENTS, FORM_COMPARTMENTS, OFFER_COMPARTMENTS } from '@vrijhaven/domain';
import type { ApplicantCompartment, FormCompartment, OfferCompartment } from '@vrijhaven/domain';
import { isAnswered, isAsked } from './answers';
import type { Answers } from './answers';
import { questionsIn, WHOLE_FORM } from './form';
import type { Form } from './form';
import { QUESTIONS_VERSION } from './questions';

/** The JSON that one compartment seals. */
export interface CompartmentContent {
  readonly questionsVersion: number;
  readonly answers: Answers;
  /** Which version of which call its author was shown, by its hash; absent where none was. (protocol.md step 32) */
  readonly shown?: ShownVersion;
  /** In `contact` only. `no` unless the person said yes: silence must never lead to a call. */
  readonly directContact?: 'yes' | 'no';
  /** Files beside the answers, as far as a screen needs them; what opens them stays with the client. */
  readonly attachments?: readonly AttachmentNote[];
}

/** What the author of an application says that they were shown. */
export interface ShownVersion {
  readonly call: string;
  readonly number: number;
  readonly hash: string;
}

/** A file as its sender named it. */
export interface AttachmentNote {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}
/** The seven that always exist, and those of the offer as soon as something stands in them. */
export type Contents = Readonly<
  Record<ApplicantCompartment, CompartmentContent> & Partial<Record<OfferCompartment, CompartmentContent>>
>;

const contentOf = (
  compartment: FormCompartment,
  answers: Answers,
  form: Form,
  shown?: ShownVersion,
): CompartmentContent => {
  const kept = questionsIn(compartment, form).flatMap((question) => {
    const answer = answers[question.key];
    return answer !== undefined && isAnswered(answer) && isAsked(question, answers) ? [[question.key, answer]] : [];
  });
  const content = {
    questionsVersion: QUESTIONS_VERSION,
    answers: Object.fromEntries(kept) as Answers,
    ...(shown ? { shown } : {}),
  };
  if (compartment !== 'contact') return content;
  return { ...content, directContact: answers['directContact'] === 'yes' ? 'yes' : 'no' };
};

const hasAnswers = ({ answers }: CompartmentContent): boolean => Object.keys(answers).length > 0;

/**
 * Sorts answers into the seven compartments. All seven always exist, so that an empty one tells the
 * server nothing; answers to questions that are no longer asked are dropped. What belongs to an offer exists only
 * once it was answered. (protocol.md step 32)
 */
export const splitAnswers = (answers: Answers, form: Form = WHOLE_FORM, shown?: ShownVersion): Contents => {
  const content = (each: FormCompartment) => [each, contentOf(each, answers, form, shown)] as const;
  return Object.fromEntries([
    ...APPLICANT_COMPARTMENTS.map(content),
    ...OFFER_COMPARTMENTS.map(content).filter(([, part]) => hasAnswers(part)),
  ]) as unknown as Contents;
};

/** Puts opened compartments back together; the summary only repeats, so the others win. */
export const joinAnswers = (contents: Partial<Contents>, form: Form = WHOLE_FORM): Answers => {
  const joined: Record<string, Answers[string]> = {};
  for (const question of form.questions) {
    const answer = (contents[question.compartment] ?? contents.summary)?.answers[question.key];
    if (answer !== undefined) joined[question.key] = answer;
  }
  return joined;
};

/** The compartments whose content differs: only these are sealed again when an answer is corrected. */
export const changedCompartments = (
  before: Answers,
  after: Answers,
  form: Form = WHOLE_FORM,
): readonly FormCompartment[] => {
  const [old, fresh] = [splitAnswers(before, form), splitAnswers(after, form)];
  return FORM_COMPARTMENTS.filter((each) => JSON.stringify(old[each]) !== JSON.stringify(fresh[each]));
};
