export type Step = (title: string, act: () => Promise<void>, patience?: number) => void;

/** For pictures and logs of a step that took too long. */
const TIME_TO_TELL = 20_000;

const withinPatience = async (act: Promise<void>, patience: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${patience / 1_000} s`)), patience);
  });
  await Promise.race([act, late]).finally(() => clearTimeout(timer));
};

/** Without a place in the code: what went wrong stands at the step that failed. */
const ended = (at: string): Error => Object.assign(new Error(`The story ended at “${at}”.`), { stack: undefined });

/**
 * Steps that build on each other: after one fails, the next ones say so instead of failing at random.
 * `onFailure` hears which one it was, while everything is still on the stage.
 */
export const story = (onFailure: (step: string) => unknown = () => undefined): Step => {
  let broken: string | undefined;
  return (title, act, patience = 60_000) => {
    it(
      title,
      async () => {
        if (broken !== undefined) throw ended(broken);
        try {
          await withinPatience(act(), patience);
        } catch (fault) {
          broken = title;
          // Nothing that fails while telling may hide what failed.
          await Promise.resolve(title)
            .then(onFailure)
            .catch(() => undefined);
          throw fault;
        }
      },
      patience + TIME_TO_TELL,
    );
  };
};
