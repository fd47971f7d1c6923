import type { Measured } from '../result';
import type { Chapter } from './chapter';
import { GOALS, judge, type Goal } from './goals';
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

interface Short {
  readonly goal: Goal;
  readonly value: number;
}

/** What one chapter did not reach, or not the next of it, by what it is about. */
const shortOf = (chapter: Chapter, found: Measured): ReadonlyMap<string, readonly Short[]> => {
  const reached = chapter.reached(found);
  const all = new Map<string, Short[]>();
  for (const goal of GOALS[chapter.name]) {
    const value = reached[goal.id];
    if (value === undefined || !['not reached', 'reached'].includes(judge(goal, value))) continue;
    all.set(subjectOf(goal), [...(all.get(subjectOf(goal)) ?? []), { goal, value }]);
  }
  return all;
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Of everything that was not reached, or not the next of it: what the measurement says of it, and what was tried. */
export const shortfalls = (chapters: readonly Chapter[], stored: Stored): string[] => {
  const all = chapters.flatMap((chapter) => {
    const found = stored[chapter.name];
    if (found === undefined) return [];
    return [...shortOf(chapter, found)].map(([subject, short]) => {
      const tried = TRIED[chapter.name]?.[subject] ?? [];
      return section(
        3,
        short[0]?.goal.what ?? '',
        list(short.map(({ goal, value }) => lineOf(goal, value))),
        ...(chapter.why?.(found, subject) ?? []),
        ...(tried.length === 0 ? [] : ['What was tried:', list(tried)]),
      );
    });
  });
  return all.length === 0 ? [] : [section(2, 'Not reached, or not yet the next of it, and why', ...all)];
};

/** What was tried for the rest of a chapter, which reached all that it was to. */
export const otherTrials = (chapter: Chapter, found: Measured): string[] => {
  const short = shortOf(chapter, found);
  const tried = Object.entries(TRIED[chapter.name] ?? {}).flatMap(([subject, lines]) =>
    short.has(subject) ? [] : lines,
  );
  return tried.length === 0 ? [] : [section(3, 'What was tried', list(tried))];
};
