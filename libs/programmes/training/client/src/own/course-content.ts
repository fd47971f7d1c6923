import type { EntryContent } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import type { Json } from '@vrijhaven/crypto/envelope';
import type { Invitation } from '../invitation';
import { COURSE_QUESTIONS_VERSION, COURSE_STAGES, keptAnswers } from '@vrijhaven/training/model';

const content = (kind: 'answers' | 'application', edition: string, answers: Answers): EntryContent => ({
  ...{ kind, edition, questionsVersion: COURSE_QUESTIONS_VERSION },
  answers: answers as Json,
});

/** The entry with which somebody applies to an edition; also the one that a new person’s submission carries. (step 37) */
export const applicationContent = (edition: string, answers: Answers, invitation?: Invitation): EntryContent => ({
  ...content('application', edition, keptAnswers(answers, ['applying'])),
  // By it course managers see that they invited this person, whatever the server says of it.
  ...(invitation ? { invitation: invitation.secret } : {}),
});

/** Later answers, or corrections. */
export const answersContent = (edition: string, answers: Answers): EntryContent =>
  content('answers', edition, keptAnswers(answers, COURSE_STAGES));
