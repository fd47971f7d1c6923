import type { ChainPayload } from '@vrijhaven/crypto/envelope';
import { parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import type { Team } from '@vrijhaven/domain';
import { addMember, followAdmission, provenBundle } from '../people/admission';
import { findInvitation } from '../people/load-invitations';
import { sendAdmission } from '../people/send-admission';
import { codeOf } from './act-code';
import type { ActRule } from './act-rule';

const isSame = (one: ChainPayload, other: ChainPayload): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Two coordinators make a third: the newcomer's keys are proven by the code at both desks. (protocol.md steps 19 and 22) */
export const admitRule: ActRule = {
  obstacle: async (inside, act) => {
    const proof = codeOf(inside, act);
    if (!proof) return { kind: 'NeedsCode' };
    const invitation = await findInvitation(inside, proof.request);
    if (!invitation) return { kind: 'NotFound' };
    const bundle = provenBundle(inside, invitation, proof.code);
    if (!bundle) return { kind: 'WrongCode' };
    // Not what the act claims, but what the invitation says and its code proves.
    const expected = addMember(bundle, { role: invitation.role, team: invitation.team as Team });
    return isSame(act.link.payload, expected) ? undefined : { kind: 'NotAsSigned' };
  },
  change: (inside, chain, link) => {
    const { payload } = parseChainLinkBody(link.body);
    if (payload.type !== 'addMember') throw new Error('not an admission');
    return followAdmission(inside, chain, link, payload.member);
  },
  send: async (inside, change, act) => {
    const outcome = await sendAdmission(inside, act.request ?? '', change);
    return outcome.kind === 'admitted' ? { kind: 'done' } : outcome;
  },
};
