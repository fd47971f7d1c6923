import { newIdempotencyKey } from '@vrijhaven/client';
import type { EndReferralMutation, SuggestReferralMutation } from '@vrijhaven/contracts';
import { EndReferral, Referrals as ReferralsQuery, SuggestReferral } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { ReferralOutcome, Referrals } from './referrals';

type Result = EndReferralMutation['endReferral'] | SuggestReferralMutation['suggestReferral'];

const outcomeOf = (result: Result): ReferralOutcome =>
  result.__typename === 'Referrals' ? { kind: 'done', open: result.open } : { kind: result.__typename };

/** See {@link Referrals}. */
export const createReferrals = ({ inside: { transport } }: MemberSession): Referrals => ({
  open: async (application) => (await transport.run(ReferralsQuery, { application })).referrals?.open ?? null,
  suggest: async (request) => {
    const variables = { ...request, idempotencyKey: newIdempotencyKey() };
    return outcomeOf((await transport.run(SuggestReferral, variables)).suggestReferral);
  },
  end: async (request) => {
    const variables = { ...request, idempotencyKey: newIdempotencyKey() };
    return outcomeOf((await transport.run(EndReferral, variables)).endReferral);
  },
});
