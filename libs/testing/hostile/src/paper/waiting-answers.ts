import { EndAct, ProposeAct, WaitingActs } from '@vrijhaven/contracts';
import { fromText, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import type { PaperState } from './state';
import { on, TODAY } from './state';

/** An act whose bytes were brought signed by both waits no more. */
export const settle = (state: PaperState, bodies: readonly string[]): void => {
  for (const act of state.waitingActs)
    if (act.state === 'waiting' && bodies.includes(act.parts.body)) act.state = 'done';
};

/** Keeps what coordinators leave to each other, checking nothing: the clients have to. */
export const waitingAnswers = (state: PaperState, p: SealPrimitives) => [
  on(WaitingActs, () => ({
    waitingActs: state.waitingActs.map(({ parts, state: now }) => ({ ...parts, state: now })),
  })),
  on(ProposeAct, ({ input }, caller) => {
    const { form, body, signature, certificate = null, request = null, sealedCode = null, replaces } = input;
    const second = form === 'link' ? (parseChainLinkBody(fromText(body)).signers[1] ?? null) : null;
    const replaced = state.waitingActs.find(({ parts }) => parts.id === replaces);
    if (replaced) replaced.state = 'replaced';
    const parts = {
      ...{ id: newId(p), form, body, signature, certificate, request, sealedCode, second },
      ...{ proposer: caller.member ?? '', state: 'waiting', endedBy: null, proposedOn: TODAY, expiresOn: TODAY },
    };
    state.waitingActs.push({ parts, state: 'waiting' });
    return { proposeAct: { __typename: 'WaitingAct' as const, ...parts } };
  }),
  on(EndAct, ({ id }, caller) => {
    const act = state.waitingActs.find(({ parts }) => parts.id === id);
    if (act?.state !== 'waiting') return { endAct: { __typename: 'NotFound' as const } };
    act.state = act.parts.proposer === caller.member ? 'withdrawn' : 'refused';
    return { endAct: { __typename: 'WaitingAct' as const, ...act.parts, state: act.state } };
  }),
];
