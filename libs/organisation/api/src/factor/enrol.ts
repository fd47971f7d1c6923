import { randomBytes } from 'node:crypto';
import type { Tx } from '@vrijhaven/database';
import { readOwnAccount } from '../account/account.store';
import type { OwnAccountType } from '../account/account.type';
import { holdOwnAccount } from '../login/hold-account';
import { beginEnrolment, enrolPasskey, enrolTotp, passkeysOf, pendingEnrolment } from './factor.store';
import { FactorRefused } from './factor.type';
import type { PasskeyBegunType, TotpBegunType } from './factor.type';
import { creationOptions, verifyCreation } from './passkey';
import type { RelyingParty } from './relying-party';
import { openTotp, sealTotp } from './seal-totp';
import { newTotp, stepOfCode } from './totp';

/** Whose account it is; the key was proven before. */
export interface Owner {
  readonly member: string;
  readonly handle: string;
}

/** A secret for one-time codes, which counts once a code of it came back. */
export async function beginTotp(tx: Tx, { member, handle }: Owner, installation: Uint8Array): Promise<TotpBegunType> {
  const { secret, typed, uri } = newTotp(handle);
  await beginEnrolment(tx, 'totp', sealTotp(installation, member, secret));
  return { typed, uri };
}

/** The code that was typed is spent by it: the first login takes another one. */
export async function finishTotp(
  tx: Tx,
  { member, code }: { readonly member: string; readonly code: string },
  { installation, now }: { readonly installation: Uint8Array; readonly now: Date },
): Promise<OwnAccountType | FactorRefused> {
  await holdOwnAccount(tx);
  const sealed = await pendingEnrolment(tx, 'totp');
  const step = sealed && stepOfCode(openTotp(installation, member, sealed), code, now);
  if (step === undefined || !(await enrolTotp(tx, step))) return new FactorRefused(0);
  return readOwnAccount(tx);
}

export async function beginPasskey(tx: Tx, { member, handle }: Owner, party: RelyingParty): Promise<PasskeyBegunType> {
  const challenge = randomBytes(32);
  await beginEnrolment(tx, 'passkey', challenge);
  return { options: await creationOptions(party, { handle, challenge, held: await passkeysOf(tx, member) }) };
}

export async function finishPasskey(
  tx: Tx,
  given: { readonly id: string; readonly note: Uint8Array | null; readonly response: string },
  party: RelyingParty,
): Promise<OwnAccountType | FactorRefused> {
  await holdOwnAccount(tx);
  const challenge = await pendingEnrolment(tx, 'passkey');
  const made = challenge && (await verifyCreation(party, { challenge, response: given.response }));
  if (!made || !(await enrolPasskey(tx, made, given))) return new FactorRefused(0);
  return readOwnAccount(tx);
}
