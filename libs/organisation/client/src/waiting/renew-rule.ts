import type { CompleteRenewalMutation } from '@vrijhaven/contracts';
import { CompleteRenewal } from '@vrijhaven/contracts';
import { parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import { unreachable } from '@vrijhaven/domain';
import { toWire } from '../chain/append';
import { findRenewal, provenRenewal } from '../renewal/load-renewals';
import { renewalChange, renewMember } from '../renewal/renewal-change';
import { codeOf } from './act-code';
import type { ActRule } from './act-rule';
import type { SignOutcome } from './waiting-acts';

const outcomeOf = (result: CompleteRenewalMutation['completeRenewal']): SignOutcome => {
  switch (result.__typename) {
    case 'Person':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'RenewalSpent':
      return { kind: 'InvitationSpent' };
    case 'ChainMoved':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Two coordinators renew a member: the new keys are proven by the code at both desks. (protocol.md steps 22 and 23) */
export const renewRule: ActRule = {
  obstacle: async (inside, act) => {
    const proof = codeOf(inside, act);
    if (!proof) return { kind: 'NeedsCode' };
    const renewal = await findRenewal(inside, proof.request);
    if (!renewal) return { kind: 'NotFound' };
    const bundle = provenRenewal(inside, renewal, proof.code);
    if (!bundle) return { kind: 'WrongCode' };
    const isSame = JSON.stringify(act.link.payload) === JSON.stringify(renewMember(bundle));
    return isSame ? undefined : { kind: 'NotAsSigned' };
  },
  change: (inside, chain, link) => {
    const { payload } = parseChainLinkBody(link.body);
    if (payload.type !== 'renewMember') throw new Error('not a renewal');
    return renewalChange(inside, chain, payload.member, link);
  },
  send: async (inside, change, act) => {
    const renewal = act.request ?? '';
    const { completeRenewal } = await inside.transport.run(CompleteRenewal, { renewal, ...toWire(change) });
    await inside.refresh();
    return outcomeOf(completeRenewal);
  },
};
