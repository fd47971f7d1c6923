import { isAnswered } from '@vrijhaven/applications/model';
import type { Answers } from '@vrijhaven/applications/model';

/**
 * Corrections that were typed but not sent, laid over a file that was loaded anew: looking for messages
 * must not throw them away.
 */
export const rebaseAnswers = (before: Answers, typed: Answers, fresh: Answers): Answers => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(typed)])];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(typed[key]));
  const kept = Object.entries(fresh).filter(([key]) => !changed.includes(key));
  const mine = changed.flatMap((key) => {
    const answer = typed[key];
    return answer !== undefined && isAnswered(answer) ? [[key, answer] as const] : [];
  });
  return Object.fromEntries([...kept, ...mine]);
};
