import type { MeetingCase } from '@vrijhaven/selection/client';
import { choicesFor } from './results';

interface Dated {
  readonly id: string;
  readonly closesOn: string;
}

/**
 * The call on which a meeting opens: the newest with something to decide, or else the newest that is being scored.
 * It asks for one call after the other, and for none beyond the first that has something.
 */
export const openingCall = async (
  calls: readonly Dated[],
  casesOf: (call: string) => Promise<readonly MeetingCase[]>,
): Promise<string | undefined> => {
  let scored: string | undefined;
  for (const { id } of calls.toSorted((left, right) => right.closesOn.localeCompare(left.closesOn))) {
    const cases = await casesOf(id);
    if (cases.some((found) => choicesFor(found).length > 0)) return id;
    if (cases.some(({ state }) => state === 'scoring')) scored ??= id;
  }
  return scored;
};
