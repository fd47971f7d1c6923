import type { RoomWish } from '../questions/codes';

/** Somebody who sleeps at the course. */
export interface Sleeper {
  readonly id: string;
  /** With whom they would share a room; nothing said means alone. */
  readonly wish: RoomWish | null;
  /** Required of the room, as codes: `stepFree`, `quiet` … */
  readonly access: readonly string[];
}

/** One room, and what it has to have. */
export interface Room {
  readonly number: number;
  readonly sleepers: readonly string[];
  readonly access: readonly string[];
}

const SHARED = ['women', 'men', 'anyone'] as const;

const pairsOf = (sleepers: readonly Sleeper[]): readonly (readonly Sleeper[])[] =>
  sleepers.flatMap((first, index) => {
    if (index % 2 === 1) return [];
    const second = sleepers[index + 1];
    return [second ? [first, second] : [first]];
  });

/**
 * A room list: who asked to share is put with somebody who asked for the same, needs beside needs; everybody else has a
 * room alone. [Note: nobody shares by accident] silence means alone.
 */
export const arrangeRooms = (sleepers: readonly Sleeper[]): readonly Room[] => {
  const sorted = [...sleepers].sort(
    (a, b) =>
      b.access.length - a.access.length || a.access.join().localeCompare(b.access.join()) || a.id.localeCompare(b.id),
  );
  const shared = SHARED.flatMap((wish) => pairsOf(sorted.filter((each) => each.wish === wish)));
  const alone = sorted.filter(({ wish }) => wish === null || wish === 'alone').map((each) => [each]);
  return [...shared, ...alone].map((together, index) => ({
    number: index + 1,
    sleepers: together.map(({ id }) => id),
    access: [...new Set(together.flatMap(({ access }) => access))].sort(),
  }));
};
