import { ACTORS } from './populated-world';
import type { ActorName } from './populated-world';

/** A grid written by hand: the first word of a line names it, then one cell for each actor, in their order. */
export const readGridOf = <const Name extends string>(
  actors: readonly Name[],
  text: string,
): (readonly [row: string, actor: Name, expected: string])[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [row = '', ...cells] = line.split(/\s+/);
      if (cells.length !== actors.length) throw new Error(`${row} has ${String(cells.length)} cells`);
      return actors.map((actor, at) => [row, actor, cells[at] ?? ''] as const);
    });

/** The same for the actors of Shelter City. */
export const readGrid = (text: string): (readonly [row: string, actor: ActorName, expected: string])[] =>
  readGridOf(ACTORS, text);
