import { ADDED_COMPARTMENTS, ADDED_KEY, ADDED_KINDS, LEAVABLE, MOST_ADDED } from './call-form';
import type { AddedQuestion, CallForm } from './call-form';
import { isCondition } from './conditions';

const hasTwice = (list: readonly string[]): boolean => new Set(list).size < list.length;
const includes = (list: readonly string[], item: string): boolean => list.includes(item);

const isAddedQuestion = ({ key, compartment, kind }: AddedQuestion): boolean =>
  ADDED_KEY.test(key) && includes(ADDED_COMPARTMENTS, compartment) && includes(ADDED_KINDS, kind);

/** The parts of a form that no call may have. A call without any condition would take everybody. */
export const wrongParts = ({ conditions, leftOut, added }: CallForm): readonly (keyof CallForm)[] => {
  const codes = conditions.map(({ code }) => code);
  const keys = added.map(({ key }) => key);
  return [
    ...(codes.length === 0 || hasTwice(codes) || !conditions.every(isCondition) ? (['conditions'] as const) : []),
    ...(hasTwice(leftOut) || !leftOut.every((key) => includes(LEAVABLE, key)) ? (['leftOut'] as const) : []),
    ...(keys.length > MOST_ADDED || hasTwice(keys) || !added.every(isAddedQuestion) ? (['added'] as const) : []),
  ];
};
