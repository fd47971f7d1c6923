import type { ScoringCase } from '@vrijhaven/selection/client';
import { isBegun } from './drafts';

/** Where a case stands for the commissioner at the desk. */
export type CaseStand = 'todo' | 'draft' | 'scored' | 'abstained' | 'closed';

export const standOf = ({ id, open, mine }: Pick<ScoringCase, 'id' | 'open' | 'mine'>): CaseStand => {
  if (!open) return 'closed';
  if (isBegun(id)) return 'draft';
  if (!mine) return 'todo';
  return mine.kind === 'score' ? 'scored' : 'abstained';
};

const ORDER: readonly CaseStand[] = ['draft', 'todo', 'scored', 'abstained', 'closed'];

/** What is to do first; within that in the order of ids, which tells nothing. */
export const inQueue = (cases: readonly ScoringCase[]): readonly ScoringCase[] =>
  [...cases].sort((left, right) => ORDER.indexOf(standOf(left)) - ORDER.indexOf(standOf(right)));

/** The next case to judge after this one, going round; undefined when everything is judged. */
export const nextToDo = (cases: readonly ScoringCase[], after: string): string | undefined => {
  const at = cases.findIndex(({ id }) => id === after);
  return [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))].find(({ open, mine }) => open && !mine)?.id;
};

/** Of the open cases: how many are judged, of how many. Nobody else's. */
export const progressOf = (cases: readonly ScoringCase[]): { readonly done: number; readonly count: number } => {
  const open = cases.filter((each) => each.open);
  return { done: open.filter(({ mine }) => mine !== null).length, count: open.length };
};
