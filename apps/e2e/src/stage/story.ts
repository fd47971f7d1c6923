export type Step = (title: string, act: () => Promise<void>, patience?: number) => void;

export interface StoryOptions {
  /** Told which step failed, while everything is still on the screen. */
  readonly onFailure?: (step: string) => Promise<void>;
}

/** Steps that build on each other: after one fails, the next ones say so instead of failing at random. */
export const story = ({ onFailure }: StoryOptions = {}): Step => {
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
          await onFailure?.(title);
          throw fault;
        }
      },
      patience,
    );
  };
};
