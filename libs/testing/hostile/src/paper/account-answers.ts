import { BeginLogin, Recover, RenewAccount } from '@vrijhaven/contracts';
import type { AccountInput } from '@vrijhaven/contracts';
import type { NewUnlocker, UnlockMethod } from '@vrijhaven/crypto/envelope';
import { fromText, RECOVER_ACTION, renewalAction, toText } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { verifyLogin } from '@vrijhaven/crypto/verify';
import type { PaperState } from './state';
import { on } from './state';

const settingsOf = (account: AccountInput | undefined, method: UnlockMethod) => {
  const { opsLimit = 3, memLimitKiB = 65_536 } = account?.passphrase ?? {};
  return method === 'passphrase' ? { opsLimit, memLimitKiB } : { opsLimit: 0, memLimitKiB: 0 };
};

const unlocker = (method: UnlockMethod, wire: AccountInput['passphrase'] | AccountInput['recovery']): NewUnlocker => ({
  method,
  salt: fromText(wire.salt),
  parameters: 'opsLimit' in wire ? { passes: wire.opsLimit, memoryKib: wire.memLimitKiB } : { passes: 0, memoryKib: 0 },
  loginKey: fromText(wire.loginKey),
  envelope: fromText(wire.sealedSeed),
});

/** Challenges for both ways in, and their renewal: checks signatures, as only an honest server would. */
export const accountAnswers = (state: PaperState, p: SealPrimitives, origin: string) => {
  const find = (handle: string) => state.accounts.find((each) => each.handle === handle);
  const isSigned = (
    { handle, nonce, signature }: { handle: string; nonce: string; signature: string },
    { method, action }: { method: UnlockMethod; action: string },
  ): boolean => {
    const account = find(handle);
    if (!account) return false;
    const login = { origin, subject: handle, nonce: fromText(nonce), action };
    return verifyLogin(p, { login, signature: fromText(signature), publicKey: fromText(account[method].loginKey) });
  };
  return [
    on(BeginLogin, ({ handle, method }) => {
      const account = find(handle);
      const salt = account?.[method].salt ?? toText(p.randomBytes(16));
      return { beginLogin: { nonce: toText(p.randomBytes(32)), salt, ...settingsOf(account, method) } };
    }),
    on(Recover, (variables) => {
      const account = find(variables.handle);
      if (!account || !isSigned(variables, { method: 'recovery', action: RECOVER_ACTION }))
        return { recover: { __typename: 'LoginRefused' as const } };
      const { member, recovery } = account;
      const { sealedSeed } = recovery;
      return { recover: { __typename: 'Recovering' as const, member, sealedSeed, chain: state.links } };
    }),
    on(RenewAccount, (variables) => {
      const { handle, method, passphrase, recovery } = variables;
      const account = find(handle);
      const unlockers = [
        ...(passphrase ? [unlocker('passphrase', passphrase)] : []),
        ...(recovery ? [unlocker('recovery', recovery)] : []),
      ];
      const organisation = state.organisation?.id ?? '';
      const action = renewalAction(p, { organisation, member: account?.member ?? organisation, unlockers });
      if (!account || !isSigned(variables, { method, action }))
        return { renewAccount: { __typename: 'LoginRefused' as const } };
      if (passphrase) account.passphrase = passphrase;
      if (recovery) account.recovery = recovery;
      return { renewAccount: { __typename: 'AccountRenewed' as const, member: account.member } };
    }),
  ];
};
