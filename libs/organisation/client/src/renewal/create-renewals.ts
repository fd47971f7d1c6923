import { newIdempotencyKey } from '@vrijhaven/client';
import type { RenewalPartsFragment } from '@vrijhaven/contracts';
import { EndRenewal, StartRenewal } from '@vrijhaven/contracts';
import { generateInvitationCode } from '@vrijhaven/crypto/seal';
import { formatInvitationCode, parseInvitationCode } from '@vrijhaven/crypto/verify';
import type { RenewalState } from '@vrijhaven/organisation/model';
import { unlessInDoubt } from '../safety/doubts';
import type { MemberSession } from '../session/member-session';
import { proposeLink } from '../waiting/propose-link';
import { findRenewal, loadRenewals, provenRenewal } from './load-renewals';
import { renewMember } from './renewal-change';
import type { ProposeRenewalOutcome, Renewals, RenewalView } from './renewals';

const viewOf = ({ id, member, handle, state, expiresOn }: RenewalPartsFragment): RenewalView => ({
  ...{ id, member, handle, expiresOn },
  state: state as RenewalState,
});

/** Renewals, for an unlocked coordinator; see {@link Renewals}. */
export const createRenewals = ({ inside }: MemberSession): Renewals => {
  const { transport, p } = inside;

  const propose = async (request: { renewal: string; code: string }): Promise<ProposeRenewalOutcome> => {
    await inside.refresh();
    const renewal = await findRenewal(inside, request.renewal);
    if (!renewal) return { kind: 'NotFound' };
    const code = parseInvitationCode(request.code);
    const bundle = code === null ? undefined : provenRenewal(inside, renewal, code);
    if (code === null || !bundle) return { kind: 'WrongCode' };
    return proposeLink(inside, { payload: renewMember(bundle), proof: { request: renewal.id, code } });
  };
  return {
    list: async () => (await loadRenewals(inside)).map(viewOf),
    start: async ({ member }) => {
      const code = generateInvitationCode(p);
      const { startRenewal } = await transport.run(StartRenewal, { member, idempotencyKey: newIdempotencyKey() });
      // Of another person than the one who was chosen, the code must not reach anybody.
      if (startRenewal.__typename !== 'Renewal' || startRenewal.member !== member) return { kind: 'NotFound' };
      inside.shownBefore('renewal', startRenewal.id, [member, startRenewal.handle]);
      return { kind: 'started', renewal: viewOf(startRenewal), code: formatInvitationCode(code) };
    },
    propose: (request) => unlessInDoubt(() => propose(request)),
    end: async (id) => {
      const { endRenewal } = await transport.run(EndRenewal, { id });
      return { kind: endRenewal.__typename === 'Renewal' ? 'ended' : 'NotFound' };
    },
  };
};
