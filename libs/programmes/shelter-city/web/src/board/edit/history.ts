import type { Edit } from './edit';

/** What was done on this page, newest last, and what was taken back, next to be redone last. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** As far back as anybody remembers what they did. */
const DEPTH = 50;

/** Something new was done: what had been taken back before can no longer be redone. */
export const remembered = ({ done }: History, edit: Edit): History => ({
  done: [...done, edit].slice(-DEPTH),
  undone: [],
});

export const afterUndo = ({ done, undone }: History): History => {
  const last = done.at(-1);
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] };
};

export const afterRedo = ({ done, undone }: History): History => {
  const next = undone.at(-1);
  return next === undefined ? { done, undone } : { done: [...done, next], undone: undone.slice(0, -1) };
};

/** Somebody else changed that stay: steps that concern it lead nowhere any more. */
export const withoutStepsOf = (history: History, application: string): History => {
  const others = (edit: Edit) => edit.application !== application;
  return { done: history.done.filter(others), undone: history.undone.filter(others) };
};
