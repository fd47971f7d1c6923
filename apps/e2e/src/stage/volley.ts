import type { Fetch } from '../cast/open-cast';

/** Requests of one kind that are let go at the same moment. */
export interface Volley {
  readonly fetch: Fetch;
  /** The next `size` requests of that operation wait for each other; then `fired` is called and they go. */
  aim(operation: string, size: number, fired: () => void): void;
  /** Requests that were sent and never answered: nobody knows whether they were carried out. */
  unanswered(): number;
}

interface Aim {
  readonly operation: string;
  readonly size: number;
  readonly fired: () => void;
  readonly waiting: (() => void)[];
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
  const takeAim = (operation: string): Promise<void> =>
    new Promise((resolve) => {
      if (aim?.operation !== operation) {
        resolve();
        return;
      }
      const { waiting, size, fired } = aim;
      waiting.push(resolve);
      if (waiting.length < size) return;
      aim = undefined;
      fired();
      for (const go of waiting) go();
    });
  return {
    fetch: async (input, init) => {
      await takeAim(operationOf(init));
      try {
        return await globalThis.fetch(input, init);
      } catch (fault) {
        if (mayHaveArrived(fault)) unanswered += 1;
        throw fault;
      }
    },
    aim: (operation, size, fired) => {
      aim = { operation, size, fired, waiting: [] };
    },
    unanswered: () => unanswered,
  };
};
