import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';

/** The city in which a guest may go on, and whose word or work that waits for. */
export interface NextCity {
  readonly name: string;
  readonly waitsFor: 'city' | 'guest' | 'place';
}

type Asked = Pick<ProposalView, 'agreed' | 'city' | 'isMove' | 'state'> & {
  readonly candidate: Pick<ProposalView['candidate'], 'id'>;
  readonly residency: Pick<NonNullable<ProposalView['residency']>, 'state'> | null;
};

/** The question to another city that is under way for a guest, if there is one; never more than one is. */
export const nextCityOf = (proposals: readonly Asked[], application: string): NextCity | undefined => {
  const asked = proposals.find(
    ({ candidate, isMove, residency, state }) =>
      candidate.id === application &&
      isMove &&
      LIVE_PROPOSALS.includes(state) &&
      (residency === null || residency.state === 'cancelled'),
  );
  if (asked === undefined) return undefined;
  const waitsFor = asked.state === 'proposed' ? 'city' : asked.agreed ? 'place' : 'guest';
  return { name: asked.city.name, waitsFor };
};
