interface Closable {
  close(): Promise<unknown>;
}

export type Keep = <Thing extends Closable>(thing: Thing) => Thing;

/** Closes what it was given after all steps, last one first, also when a step failed half-way. */
export const tidy = (): Keep => {
  const open: Closable[] = [];
  afterAll(async () => {
    for (const thing of open.reverse()) await thing.close();
  }, 60_000);
  return (thing) => {
    open.push(thing);
    return thing;
  };
};
