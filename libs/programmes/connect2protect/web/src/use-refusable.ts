import { useCallback, useState } from 'react';
import { useAct } from '@vrijhaven/ui';

interface Outcome {
  readonly kind: string;
}

/** Runs an act whose refusal is said beside it; answers the outcome, or undefined after a fault. */
export const useRefusable = () => {
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<string>();
  const attempt = useCallback(
    async <Answer extends Outcome>(act: () => Promise<Answer>): Promise<Answer | undefined> => {
      setRefused(undefined);
      const outcome = await run(act);
      if (outcome !== undefined && outcome.kind !== 'done') setRefused(outcome.kind);
      return outcome;
    },
    [run],
  );
  return { busy, refused, attempt };
};
