import { useState } from 'react';
import { useAct } from '@vrijhaven/ui';

/** One act at a time, and the kind of its refusal until the next try. */
export const useRefusable = <Outcome extends { readonly kind: string }>(done: Outcome['kind']) => {
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<Outcome['kind']>();
  const attempt = async (work: () => Promise<Outcome>): Promise<Outcome | undefined> => {
    setRefused(undefined);
    const outcome = await run(work);
    if (outcome?.kind === done) return outcome;
    setRefused(outcome?.kind);
    return undefined;
  };
  return { busy, refused, attempt, forgive: () => setRefused(undefined) };
};
