import type { KeyProofInput, OwnAccountPartsFragment } from '@vrijhaven/contracts';
import {
  DismissNotices,
  EndOtherSessions,
  EndSession,
  NamePasskey,
  NameSession,
  OwnAccount,
  RemovePasskey,
  RemoveTotp,
} from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '../session/member-session';
import type { SignedAction } from '../session/sign-challenge';
import { signChallenge } from '../session/sign-challenge';
import type { Account, AccountOutcome, DeviceName, EnrolOutcome, RemoveFactorOutcome } from './account';
import { viewOf, writeDevice } from './account-view';
import type { Enrolled } from './enrolling';
import { enrolling } from './enrolling';

type Answer = ({ readonly __typename: 'OwnAccount' } & OwnAccountPartsFragment) | { readonly __typename: 'NotFound' };
type RemoveAnswer =
  | Answer
  | { readonly __typename: 'FactorNeeded' | 'LoginRefused' }
  | { readonly __typename: 'TooMany'; readonly retryAfterSeconds: number };

/** One's own account; see {@link Account}. */
export const createAccount = ({ me, inside }: MemberSession): Account => {
  const { transport, p, pin, notes, stretch } = inside;
  const calls = enrolling(transport);
  const source = { transport, engine: { p, stretch }, pin, handle: me.handle };

  /** The passphrase is typed again for each change, and its root forgotten at once. */
  const prove = async (passphrase: string, action: SignedAction): Promise<KeyProofInput> => {
    const { root, proof } = await signChallenge(source, { passphrase, action });
    root.wipe();
    return proof;
  };
  const done = (parts: OwnAccountPartsFragment) => ({ kind: 'done' as const, account: viewOf(parts, notes) });
  const outcome = (answer: Answer): AccountOutcome =>
    answer.__typename === 'OwnAccount' ? done(answer) : { kind: 'NotFound' };
  const enrolled = (result: Enrolled): EnrolOutcome =>
    result.kind === 'enrolled' ? done(result.account) : { kind: 'FactorRefused' };
  const removed = (answer: RemoveAnswer): RemoveFactorOutcome => {
    switch (answer.__typename) {
      case 'OwnAccount':
      case 'NotFound':
        return outcome(answer);
      case 'FactorNeeded':
      case 'LoginRefused':
        return { kind: answer.__typename };
      case 'TooMany':
        return { kind: 'TooMany', retryAfterSeconds: answer.retryAfterSeconds };
      default:
        return unreachable(answer);
    }
  };
  const fetch = async () => viewOf((await transport.run(OwnAccount, {})).ownAccount, notes);
  let introducing: Promise<unknown> = Promise.resolve();
  const nameSession = async ({ id, ...device }: DeviceName & { readonly id: string }) => {
    const note = toText(notes.seal('session', id, writeDevice(device)));
    return outcome((await transport.run(NameSession, { id, note })).nameSession);
  };

  const introduce = async (device: DeviceName) => {
    const { sessions } = await fetch();
    const current = sessions.find(({ isCurrent }) => isCurrent);
    if (current && !current.device) await nameSession({ id: current.id, ...device });
  };

  return {
    // Whoever looks at once sees the name that is on its way.
    load: async () => {
      await introducing.catch(() => undefined);
      return fetch();
    },
    introduce: async (device) => {
      introducing = introduce(device);
      await introducing;
    },
    nameSession,
    endSession: async (id) => outcome((await transport.run(EndSession, { id })).endSession),
    endOtherSessions: async () => outcome((await transport.run(EndOtherSessions, {})).endOtherSessions),
    dismissNotices: async () => outcome((await transport.run(DismissNotices, {})).dismissNotices),
    beginTotp: async ({ passphrase }) => calls.beginTotp(await prove(passphrase, 'enrol-totp')),
    finishTotp: async ({ code }) => enrolled(await calls.finishTotp(code)),
    beginPasskey: async ({ passphrase }) => calls.beginPasskey(await prove(passphrase, 'enrol-passkey')),
    finishPasskey: async ({ response, name }) => {
      const id = newId(p);
      const note = toText(notes.seal('passkey', id, name.trim().slice(0, 60)));
      return enrolled(await calls.finishPasskey(id, note, response));
    },
    namePasskey: async ({ id, name }) => {
      const note = toText(notes.seal('passkey', id, name.trim().slice(0, 60)));
      return outcome((await transport.run(NamePasskey, { id, note })).namePasskey);
    },
    removePasskey: async ({ id, passphrase }) => {
      const proof = await prove(passphrase, 'remove-factor');
      return removed((await transport.run(RemovePasskey, { id, proof })).removePasskey);
    },
    removeTotp: async ({ passphrase }) => {
      const proof = await prove(passphrase, 'remove-factor');
      return removed((await transport.run(RemoveTotp, { proof })).removeTotp);
    },
  };
};
