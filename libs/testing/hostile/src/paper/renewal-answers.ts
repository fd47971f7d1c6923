import { AnswerRenewal, CompleteRenewal, EndRenewal, Renewal, Renewals, StartRenewal } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { append } from './organisation-answers';
import type { PaperState } from './state';
import { on, TODAY } from './state';

/** Keeps what somebody on a new device answers, checking nothing: the coordinators' clients have to. */
export const renewalAnswers = (state: PaperState, p: SealPrimitives) => {
  const find = (id: string) => state.renewals.find(({ parts }) => parts.id === id);
  return [
    on(Renewals, () => ({ renewals: state.renewals.map(({ parts }) => parts) })),
    on(Renewal, ({ id }) => ({ renewal: find(id)?.parts ?? null })),
    on(StartRenewal, ({ member }, caller) => {
      const handle = state.accounts.find((each) => each.member === member)?.handle ?? '';
      const starter = caller.member ?? null;
      const parts = { id: newId(p), member, handle, state: 'open', expiresOn: TODAY, starter, bundle: null, mac: null };
      state.renewals.push({ parts });
      return { startRenewal: { __typename: 'Renewal' as const, ...parts } };
    }),
    on(EndRenewal, ({ id }) => ({ endRenewal: { __typename: 'Renewal' as const, id, state: 'withdrawn' } })),
    on(AnswerRenewal, ({ id, account, bundle, mac }) => {
      const kept = find(id);
      if (!kept) return { answerRenewal: { __typename: 'RenewalSpent' as const } };
      kept.parts = { ...kept.parts, state: 'answered', bundle, mac };
      kept.account = account;
      return { answerRenewal: { __typename: 'Renewal' as const, id, state: 'answered' } };
    }),
    on(CompleteRenewal, ({ renewal, links, roleGrants, previousSeeds }) => {
      const account = find(renewal)?.account;
      const known = state.accounts.find((each) => each.member === account?.member);
      if (!account || !known) return { completeRenewal: { __typename: 'NotFound' as const } };
      state.roleGrants = state.roleGrants.filter(({ member }) => member !== account.member);
      append(state, links, roleGrants);
      state.previousSeeds.push(...previousSeeds);
      Object.assign(known, account);
      return { completeRenewal: { __typename: 'Person' as const, id: account.member, handle: account.handle } };
    }),
  ];
};
