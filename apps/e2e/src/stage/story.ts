export type Step = (title: string, act: () => Promise<void>, patience?: number) => void;

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
        if (broken !== undefined) throw new Error(`The story ended at “${broken}”.`);
        try {
          await act();
        } catch (fault) {
          broken = title;
          await onFailure(title);
          throw fault;
        }
      },
      patience,
    );
  };
};
