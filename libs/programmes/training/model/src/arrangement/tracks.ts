import type { Focus } from '../questions/codes';

/** Somebody with the subjects that they asked for, the first one first. */
export interface Learner {
  readonly id: string;
  readonly wishes: readonly Focus[];
}

/**
 * One track for each: their first wish that still has room, else the emptiest. Who named fewer subjects is placed
 * first, since they have fewer ways out.
 */
export const arrangeTracks = (
  learners: readonly Learner[],
  tracks: readonly Focus[],
  most: number,
): ReadonlyMap<string, Focus> => {
  const placed = new Map<string, Focus>();
  const size = (track: Focus) => [...placed.values()].filter((each) => each === track).length;
  const emptiest = () => [...tracks].sort((a, b) => size(a) - size(b))[0];
  const sorted = [...learners].sort((a, b) => a.wishes.length - b.wishes.length || a.id.localeCompare(b.id));
  for (const { id, wishes } of sorted) {
    const track = wishes.find((each) => tracks.includes(each) && size(each) < most) ?? emptiest();
    if (track) placed.set(id, track);
  }
  return placed;
};
