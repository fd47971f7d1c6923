import type { Chapter } from './chapter';
import { BENCHES, GOALS, judge, type Goal } from './goals';
import { figure, section } from './markdown';
import type { Stored } from './page';
import { TRIED } from './tried';

/** Goals with the same first part of their name are about one thing, and fall short for one reason. */
const subjectOf = ({ id }: Goal): string => id.split('/')[0] ?? id;

const lineOf = (goal: Goal, value: number): string => {
  const sign = goal.sense === 'least' ? '≥' : '≤';
  const bound = judge(goal, value) === 'not reached' ? goal.first : goal.then;
  return `${goal.against}: ${figure(value)} instead of ${sign} ${String(bound)}`;
};

/** Of everything that was not reached, or not the next of it: what the measurement says of it, and what was tried. */
export const shortfalls = (chapters: readonly Chapter[], stored: Stored): string[] => {
  const all = BENCHES.flatMap((name) => {
    const [chapter, found] = [chapters.find((each) => each.name === name), stored[name]];
    if (chapter === undefined || found === undefined) return [];
    const reached = chapter.reached(found);
    const short = GOALS[name].flatMap((goal) => {
      const value = reached[goal.id];
      const isShort = value !== undefined && ['not reached', 'reached'].includes(judge(goal, value));
      return isShort && goal.then !== undefined ? [{ goal, value }] : [];
    });
    return [...new Set(short.map(({ goal }) => subjectOf(goal)))].map((subject) => {
      const about = short.filter(({ goal }) => subjectOf(goal) === subject);
      const tried = TRIED[name]?.[subject] ?? [];
      return section(
        3,
        about[0]?.goal.what ?? '',
        about.map(({ goal, value }) => `- ${lineOf(goal, value)}`).join('\n'),
        ...(chapter.why?.(found, subject) ?? []),
        ...(tried.length === 0 ? [] : ['What was tried:', tried.map((line) => `- ${line}`).join('\n')]),
      );
    });
  });
  return all.length === 0 ? [] : [section(2, 'Not reached, or not yet the next of it, and why', ...all)];
};
