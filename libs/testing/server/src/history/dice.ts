/** Numbers that look random and come again with the same seed (mulberry32). */
export const diceOf = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 up to, and not including, `below`. */
    below: (below: number): number => Math.floor(next() * below),
    oneOf: <Each>(list: readonly Each[]): Each | undefined => list[Math.floor(next() * list.length)],
  };
};
export type Dice = ReturnType<typeof diceOf>;
