import type { Tx } from '@vrijhaven/database';
import { createSession, endSession } from '@vrijhaven/server';
import { closeAttempt } from '../factor/attempt.store';
import type { Attempt } from '../factor/attempt.store';
import { passkeysOf, spendPasskey, spendTotp, totpOf } from '../factor/factor.store';
import type { FactorKind } from '../factor/factor.store';
import { verifyUse } from '../factor/passkey';
import type { RelyingParty } from '../factor/relying-party';
import { openTotp } from '../factor/seal-totp';
import { stepOfCode } from '../factor/totp';

/** `wrongCodes` and `counterBack`: what the owner is told. */
export type FactorAnswer = { readonly token: string } | 'wrongCodes' | 'counterBack';

/** The session that was lacking only this. An attempt opens one, whoever else tries at the same moment. */
const admit = async (tx: Tx, member: string, attempt: Uint8Array, factor: FactorKind): Promise<FactorAnswer> => {
  if (!(await closeAttempt(tx, attempt))) return 'wrongCodes';
  await endSession(tx);
  return { token: await createSession(tx, { member, factor }) };
};

/** A one-time code of now or its neighbours, once each, and none from before the last one. (protocol.md step 27) */
export async function answerWithTotp(
  tx: Tx,
  tried: Attempt,
  { attempt, code }: { readonly attempt: Uint8Array; readonly code: string },
  { installation, now }: { readonly installation: Uint8Array; readonly now: Date },
): Promise<FactorAnswer> {
  const { member } = tried;
  const sealed = await totpOf(tx, member);
  const step = sealed && stepOfCode(openTotp(installation, member, sealed), code, now);
  if (step === undefined || !(await spendTotp(tx, member, step))) return 'wrongCodes';
  return admit(tx, member, attempt, 'totp');
}

/** A passkey's answer to this very attempt's challenge. (protocol.md step 27) */
export async function answerWithPasskey(
  tx: Tx,
  { member, challenge }: Attempt,
  { attempt, response }: { readonly attempt: Uint8Array; readonly response: string },
  party: RelyingParty,
): Promise<FactorAnswer> {
  const used = await verifyUse(party, { challenge, response, held: await passkeysOf(tx, member) });
  if (!used) return 'wrongCodes';
  if (!(await spendPasskey(tx, member, used))) return 'counterBack';
  return admit(tx, member, attempt, 'passkey');
}
