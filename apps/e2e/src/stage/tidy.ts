interface Closable {
  close(): Promise<unknown>;
}

/** Closes what it was given after all steps, last one first, also when a step failed half-way. */
export const tidy = (): (<Thing extends Closable>(thing: Thing) => Thing) => {
  const open: Closable[] = [];
  afterAll(async () => {
    for (const thing of open.reverse()) await thing.close();
  }, 60_000);
  return (thing) => {
    open.push(thing);
    return thing;
  };
};
