import type { AssessmentPartsFragment } from '@vrijhaven/contracts';
import type { PlacedScore } from '@vrijhaven/selection/model';
import { readScore } from '@vrijhaven/selection/model';
import type { OpenedLog } from './open-entries';
import type { MeetingNotice } from './scoring';

/** The entries of a log of scores that say something. */
export const scoresOf = ({ entries }: OpenedLog): readonly PlacedScore[] =>
  entries.flatMap(({ number, author, content }) => {
    const score = readScore(content);
    return score ? [{ number, author, content: score }] : [];
  });

const KIND = { scored: 'score', abstained: 'abstention' } as const;

/** [Note: nothing is missing in silence] where the server's rows and the signed entries tell different stories. */
export const noticesOf = (
  log: OpenedLog,
  rows: readonly AssessmentPartsFragment[],
  recused: readonly string[],
): readonly MeetingNotice[] => {
  const scores = scoresOf(log);
  const lastOf = (author: string) => scores.filter((score) => score.author === author).at(-1);
  const notices = new Set<MeetingNotice>();
  if (!log.intact || scores.length !== log.entries.length) notices.add('brokenLog');
  for (const { member, state } of rows)
    if (lastOf(member)?.content.kind !== KIND[state]) notices.add('rowWithoutEntry');
  for (const { author } of scores) {
    if (recused.includes(author)) notices.add('recusedEntry');
    else if (rows.every(({ member }) => member !== author)) notices.add('entryWithoutRow');
  }
  return [...notices];
};
