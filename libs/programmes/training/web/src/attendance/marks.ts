import type { EnrolmentView } from '@vrijhaven/training/client';
import type { Presence } from '@vrijhaven/training/model';
import { PRESENCES } from '@vrijhaven/training/model';

/** One field of the grid. */
export interface Cell {
  readonly module: string;
  readonly enrolment: string;
}

export type Marks = ReadonlyMap<string, Presence>;

export const cellKey = ({ module, enrolment }: Cell): string => `${enrolment} ${module}`;

/** What the server holds. */
export const marksOf = (enrolments: readonly Pick<EnrolmentView, 'id' | 'presences'>[]): Marks =>
  new Map(
    enrolments.flatMap(({ id, presences }) =>
      presences.map(({ module, presence }) => [cellKey({ module, enrolment: id }), presence] as const),
    ),
  );

/** The next word of a field: nothing, present, absent, excused, present … A mark is never unmade, only corrected. */
export const nextPresence = (presence: Presence | undefined): Presence => {
  const at = presence === undefined ? -1 : PRESENCES.indexOf(presence);
  return PRESENCES[(at + 1) % PRESENCES.length] ?? 'present';
};

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from one field; undefined where it leads nowhere. */
export const fieldAfter = (
  key: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
  rightToLeft: boolean,
): readonly [number, number] | undefined => {
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, columns - 1];
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, along] = [row + step[0], column + step[1] * (rightToLeft ? -1 : 1)];
  return down < 0 || down >= rows || along < 0 || along >= columns ? undefined : [down, along];
};

/** The word that a digit stands for. */
export const presenceOfKey = (key: string): Presence | undefined =>
  ['1', '2', '3'].includes(key) ? PRESENCES[Number(key) - 1] : undefined;
