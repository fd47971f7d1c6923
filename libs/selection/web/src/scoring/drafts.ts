import type { ScoringCase } from '@vrijhaven/selection/client';
import type { Criterion, Mark } from '@vrijhaven/selection/model';
import { CRITERIA } from '@vrijhaven/selection/model';

/** What somebody has set and not saved. It lives in this page alone and goes with the lock. */
export interface ScoreDraft {
  readonly marks: Readonly<Partial<Record<Criterion, Mark>>>;
  readonly note: string;
}

const EMPTY: ScoreDraft = { marks: {}, note: '' };
const drafts = new Map<string, ScoreDraft>();

/** The draft of a case, or what was saved last. */
export const draftOf = ({ id, mine }: Pick<ScoringCase, 'id' | 'mine'>): ScoreDraft => {
  const saved = mine?.kind === 'score' ? { marks: mine.marks, note: mine.note } : EMPTY;
  return drafts.get(id) ?? saved;
};
export const isBegun = (id: string): boolean => drafts.has(id);
export const keepDraft = (id: string, draft: ScoreDraft): void => void drafts.set(id, draft);
export const dropDraft = (id: string): void => void drafts.delete(id);
/** Called at the lock. */
export const forgetDrafts = (): void => drafts.clear();

/** The criteria that still have no mark. */
export const missingMarks = ({ marks }: ScoreDraft): readonly Criterion[] =>
  CRITERIA.filter((each) => marks[each] === undefined);
