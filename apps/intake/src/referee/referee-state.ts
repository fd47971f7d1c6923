import type { Letter, RefereeWords } from '@vrijhaven/selection/model';

/** A letter that was opened, and what was said to it so far. In memory, like everything else here. */
export interface RefereeState {
  readonly letter: Letter;
  readonly words: RefereeWords;
}

const sameLetter = (one: Letter, other: Letter): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Opening the same letter again, after a session had run out, keeps what was typed. */
export const reopen = (state: RefereeState | null, letter: Letter): RefereeState =>
  state && sameLetter(state.letter, letter) ? state : { letter, words: { kind: 'answer' } };

/** Whether leaving now would lose something. */
export const hasSaid = (state: RefereeState | null): boolean =>
  state !== null && Object.entries(state.words).some(([key, said]) => key !== 'kind' && String(said).trim() !== '');
