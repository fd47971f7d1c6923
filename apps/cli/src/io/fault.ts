/** Something a person at the terminal can put right: one line, no stack. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** The command was understood and did not succeed. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** 0 done, 1 refused or failed, 2 not understood. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;
