import type { AdmitMemberMutation } from '@vrijhaven/contracts';
import { AdmitMember } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { ChainChange } from '../chain/append';
import { toWire } from '../chain/append';
import type { SessionInside } from '../session/member-session';

export type AdmissionOutcome =
  | { readonly kind: 'admitted'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'InvitationSpent' | 'ChainMoved' | 'NotSigned' | 'NotFound' };

const outcomeOf = (result: AdmitMemberMutation['admitMember']): AdmissionOutcome => {
  switch (result.__typename) {
    case 'Person':
      return { kind: 'admitted', member: result.id };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'ChainMoved':
    case 'InvitationSpent':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Brings links that admit the invitee of an invitation, with what follows from them. */
export const sendAdmission = async (
  inside: SessionInside,
  invitation: string,
  change: ChainChange,
): Promise<AdmissionOutcome> => {
  const { admitMember } = await inside.transport.run(AdmitMember, { invitation, ...toWire(change) });
  await inside.refresh();
  return outcomeOf(admitMember);
};
