import type { Transport } from '@vrijhaven/client';
import { AnswerRenewal, Renewal } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { macRenewal, parseInvitationCode } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { keepSecrets } from '../account/secrets';
import { formatBundle } from '../people/bundle-wire';
import type { NewAccount } from '../people/new-account';
import { newAccount } from '../people/new-account';
import type { Pin } from '../pin';
import type { DeskEngine } from '../session/unlock-desk';
import type { Renewing } from './renewing';

/** New keys for who lost theirs; see {@link Renewing}. */
export const createRenewing = (options: {
  readonly transport: Transport;
  readonly engine: DeskEngine;
  readonly pin: Pin;
}): Renewing => {
  const { transport, engine, pin } = options;
  const { organisation } = pin;
  let prepared: (NewAccount & { readonly renewal: string; readonly code: string }) | undefined;

  const find = async (id: string) => {
    const { renewal } = await transport.run(Renewal, { id });
    return renewal?.state === 'open' ? renewal : undefined;
  };
  return {
    ...keepSecrets(
      () => prepared && { passphrase: prepared.passphrase.split(' '), recoveryWords: prepared.recoveryWords },
    ),
    look: async (id) => {
      const found = await find(id);
      return found ? { handle: found.handle } : null;
    },
    prepare: async ({ renewal, code: typed }) => {
      const code = parseInvitationCode(typed);
      const found = code === null ? undefined : await find(renewal);
      if (code === null || !found) return { kind: 'WrongCode' };
      // Name and id are the server's word. A lie about them is under the proof, and fits no member at the coordinators'.
      const who = { organisation, handle: found.handle, memberId: found.member };
      const made = await newAccount(engine.p, engine.stretch, who);
      prepared = { ...made, renewal, code };
      return { kind: 'prepared', passphrase: made.passphrase.split(' '), recoveryWords: made.recoveryWords };
    },
    send: async () => {
      if (!prepared) throw new Error('prepare the new keys first');
      const { account, bundle, code, renewal } = prepared;
      const { answerRenewal } = await transport.run(AnswerRenewal, {
        id: renewal,
        account,
        bundle: toText(formatBundle(bundle)),
        mac: toText(macRenewal(engine.p, { code, organisation, bundle })),
      });
      switch (answerRenewal.__typename) {
        case 'Renewal':
          return { kind: 'sent' };
        case 'RenewalSpent':
          return { kind: 'RenewalSpent' };
        case 'InvalidInput':
          return { kind: 'Failed' };
        default:
          return unreachable(answerRenewal);
      }
    },
    close: () => {
      prepared = undefined;
    },
  };
};
