import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** Throws `key-mismatch` when the server says something else about a thing than it said before in this session. */
export type ShownBefore = (
  kind: ('city' | 'proposal' | 'residency' | 'pairing' | 'edition' | 'enrolment') | ('invitation' | 'renewal' | 'act'),
  id: string,
  facts: readonly string[],
) => void;

/**
 * [Note: what was shown is what is signed] people decide by what stands on the screen, and the act fetches again. What
 * never changes honestly, such as the city of a proposal, may not change in between.
 */
export const createShownBefore = (): ShownBefore => {
  const shown = new Map<string, string>();
  return (kind, id, facts) => {
    const [slot, said] = [`${kind}/${id}`, JSON.stringify(facts)];
    if ((shown.get(slot) ?? said) !== said)
      throw new CryptoFault('key-mismatch', `this ${kind} is not the one that was shown`);
    shown.set(slot, said);
  };
};
