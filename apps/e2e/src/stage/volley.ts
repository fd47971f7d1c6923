import type { Fetch } from '../cast/open-cast';

/** Requests of one kind that are let go at the same moment, and struck while they are under way. */
export interface Volley {
  readonly fetch: Fetch;
  /** The next `size` requests of that operation wait for each other and go; `strike` is called after `answers` answers. */
  aim(operation: string, size: number, answers: number, strike: () => void): void;
  /** Requests that were sent and never answered: nobody knows whether they were carried out. */
  unanswered(): number;
}

interface Aim {
  readonly operation: string;
  readonly size: number;
  readonly answers: number;
  readonly strike: () => void;
  readonly waiting: (() => void)[];
  answered: number;
}

const operationOf = (init: RequestInit | undefined): string => {
  if (typeof init?.body !== 'string') return '';
  const { operationName } = JSON.parse(init.body) as { operationName?: string };
  return operationName ?? '';
};

/** A refused connection was never a request; everything else may have arrived. */
const mayHaveArrived = (fault: unknown): boolean =>
  (fault as { cause?: { code?: string } }).cause?.code !== 'ECONNREFUSED';

/** A fetch under which crashes can be timed to the middle of many writes. */
export const openVolley = (): Volley => {
  let aim: Aim | undefined;
  let unanswered = 0;
  const join = async (wave: Aim): Promise<void> => {
    const gone = new Promise<void>((resolve) => wave.waiting.push(resolve));
    if (wave.waiting.length === wave.size) {
      aim = undefined;
      for (const go of wave.waiting) go();
      if (wave.answers === 0) wave.strike();
    }
    await gone;
  };
  return {
    fetch: async (input, init) => {
      const wave = aim?.operation === operationOf(init) ? aim : undefined;
      if (wave) await join(wave);
      try {
        const answer = await globalThis.fetch(input, init);
        if (wave) {
          wave.answered += 1;
          if (wave.answered === wave.answers) wave.strike();
        }
        return answer;
      } catch (fault) {
        if (mayHaveArrived(fault)) unanswered += 1;
        throw fault;
      }
    },
    aim: (operation, size, answers, strike) => {
      aim = { operation, size, answers, strike, waiting: [], answered: 0 };
    },
    unanswered: () => unanswered,
  };
};
