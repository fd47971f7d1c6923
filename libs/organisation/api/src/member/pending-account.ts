import type { AccountInput } from './account.input';
import type { PassphraseInput, RecoveryInput } from './unlocker.input';

/** The same with binary as base64url, as it waits in a column of JSON. */
type Stored<Value> = { readonly [Key in keyof Value]: Value[Key] extends Uint8Array ? string : Value[Key] };

/** The account that somebody made for themselves, before the chain knows of its keys. */
export interface PendingAccount {
  readonly member: string;
  readonly handle: string;
  readonly passphrase: Stored<PassphraseInput>;
  readonly recovery: Stored<RecoveryInput>;
}

/** A way in that never was an instance of the input's class. */
type Plain<Value> = { readonly [Key in keyof Value]: Value[Key] };

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));

const stored = ({ salt, loginKey, sealedSeed }: RecoveryInput): Stored<RecoveryInput> => ({
  salt: encode(salt),
  loginKey: encode(loginKey),
  sealedSeed: encode(sealedSeed),
});
const restored = ({ salt, loginKey, sealedSeed }: Stored<RecoveryInput>): Plain<RecoveryInput> => ({
  salt: decode(salt),
  loginKey: decode(loginKey),
  sealedSeed: decode(sealedSeed),
});

export const storedAccount = ({ member, handle, passphrase, recovery }: AccountInput): PendingAccount => {
  const { opsLimit, memLimitKiB } = passphrase;
  return { member, handle, passphrase: { ...stored(passphrase), opsLimit, memLimitKiB }, recovery: stored(recovery) };
};

export const accountOf = ({ member, handle, passphrase, recovery }: PendingAccount): AccountInput => {
  const { opsLimit, memLimitKiB } = passphrase;
  return {
    ...{ member, handle },
    passphrase: { ...restored(passphrase), opsLimit, memLimitKiB },
    recovery: restored(recovery),
  };
};
