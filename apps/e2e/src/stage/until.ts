export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks again and again until the answer is yes; throws after the patience, in milliseconds. */
export const until = async (what: string, ask: () => Promise<boolean>, patience = 30_000): Promise<void> => {
  const limit = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > limit) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
};
