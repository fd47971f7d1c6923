import type { Transport } from '@vrijhaven/client';
import type { CallsQuery } from '@vrijhaven/contracts';
import { Calls } from '@vrijhaven/contracts';
import { OTHER_PROGRAMMES } from '@vrijhaven/domain';
import type { Applicant } from './applicant';

/** The calls of every programme, as strangers see them. */
export const readCalls = ({ run }: Pick<Transport, 'run'>): Pick<Applicant, 'calls' | 'otherCalls'> => {
  // Asked for at once by a page that wants both kinds: one way over a slow line.
  let asking: Promise<CallsQuery> | undefined;
  const all = (): Promise<CallsQuery> =>
    (asking ??= run(Calls, {}).finally(() => {
      asking = undefined;
    }));
  return {
    calls: async () => {
      const { calls } = await all();
      const ours = calls.filter(({ programme }) => programme === 'shelter-city');
      return ours.sort((left, right) => Number(right.open) - Number(left.open));
    },
    otherCalls: async () => {
      const { calls } = await all();
      return calls.flatMap((call) => {
        const programme = OTHER_PROGRAMMES.find((each) => each === call.programme);
        return programme && call.open ? [{ ...call, programme }] : [];
      });
    },
  };
};
