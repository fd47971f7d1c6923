import type { Answers } from '@vrijhaven/applications/model';
import { isPeriod } from '@vrijhaven/applications/model';

/** The codes that were chosen for one question; none where it was not answered. */
export const codesOf = (answers: Answers, key: string): readonly string[] => {
  const answer = answers[key];
  return answer === undefined || typeof answer === 'string' || isPeriod(answer) ? [] : answer;
};
