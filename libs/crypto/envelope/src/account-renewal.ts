import { SIGN_PUBLIC_KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Id } from './id';
import { parseId } from './id';
import { u32 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { StretchParameters, UnlockMethod } from './member-context';
import { SALT_BYTES } from './member-context';
import { toText } from './text';
import type { VerifyPrimitives } from './verify-primitives';

/** Handing out a sealed seed to who has the recovery words is all that this signature is good for. */
export const RECOVER_ACTION = 'recover';

/** One new way into an account, as it travels. */
export interface NewUnlocker {
  readonly method: UnlockMethod;
  readonly salt: Bytes;
  /** Zeros for recovery words. */
  readonly parameters: StretchParameters;
  readonly loginKey: Bytes;
  readonly envelope: Bytes;
}

/**
 * What a login key signs, as the action of a challenge, to replace ways into its account: exactly these,
 * in this order, for this member. (protocol.md step 28)
 */
export const renewalAction = (
  p: VerifyPrimitives,
  { organisation, member, unlockers }: { organisation: Id; member: Id; unlockers: readonly NewUnlocker[] },
): string => {
  const each = unlockers.map(({ method, salt, parameters, loginKey, envelope }) =>
    lp(
      method,
      u32(parameters.passes),
      u32(parameters.memoryKib),
      exactly(SALT_BYTES, salt, 'a salt'),
      exactly(SIGN_PUBLIC_KEY_BYTES, loginKey, 'a login key'),
      p.hash32(envelope),
    ),
  );
  const digest = p.hash32(lp(LABELS.accountRenewal, parseId(organisation), parseId(member), lp(...each)));
  return `renew:${toText(digest)}`;
};
