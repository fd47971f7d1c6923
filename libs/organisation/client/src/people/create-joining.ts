import type { Transport } from '@vrijhaven/client';
import { AnswerInvitation, Invitation } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { macBundle, parseInvitationCode } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import type { Pin } from '../pin';
import type { DeskEngine } from '../session/unlock-desk';
import { keepSecrets } from '../account/secrets';
import { formatBundle } from './bundle-wire';
import type { Joining } from './joining';
import type { NewAccount } from './new-account';
import { newAccount } from './new-account';

interface Prepared extends NewAccount {
  readonly invitation: string;
  readonly code: string;
}

/** The invitee's side of an invitation; see {@link Joining}. */
export const createJoining = (options: {
  readonly transport: Transport;
  readonly engine: DeskEngine;
  readonly pin: Pin;
}): Joining => {
  const { transport, engine, pin } = options;
  let prepared: Prepared | undefined;
  return {
    ...keepSecrets(
      () => prepared && { passphrase: prepared.passphrase.split(' '), recoveryWords: prepared.recoveryWords },
    ),
    look: async (id) => {
      const { invitation } = await transport.run(Invitation, { id });
      if (invitation?.state !== 'open') return null;
      const { handle, role, team } = invitation;
      return { handle, role, team };
    },
    prepare: async ({ invitation, code: typed, handle }) => {
      const code = parseInvitationCode(typed);
      if (code === null) return { kind: 'WrongCode' };
      const made = await newAccount(engine.p, engine.stretch, { organisation: pin.organisation, handle });
      prepared = { ...made, invitation, code };
      return { kind: 'prepared', passphrase: made.passphrase.split(' '), recoveryWords: made.recoveryWords };
    },
    send: async () => {
      if (!prepared) throw new Error('prepare the account first');
      const { account, bundle, code, invitation } = prepared;
      const { answerInvitation: result } = await transport.run(AnswerInvitation, {
        id: invitation,
        account,
        bundle: toText(formatBundle(bundle)),
        mac: toText(macBundle(engine.p, { code, organisation: pin.organisation, bundle })),
      });
      switch (result.__typename) {
        case 'Invitation':
          return { kind: 'sent' };
        case 'InvitationSpent':
          return { kind: 'InvitationSpent' };
        case 'InvalidInput':
          return { kind: 'InvalidInput', fields: result.fields };
        default:
          return unreachable(result);
      }
    },
    close: () => {
      prepared = undefined;
    },
  };
};
