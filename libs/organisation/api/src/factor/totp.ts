import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { TOTP_SECRET_BYTES } from './seal-totp';

const PERIOD = 30;
/** One step early or late: clocks of phones differ. */
const WINDOW = 1;

const totpOf = (secret: Uint8Array, label: string): TOTP =>
  new TOTP({
    issuer: 'Vrijhaven',
    label,
    period: PERIOD,
    digits: 6,
    algorithm: 'SHA1',
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });

/** A new secret, as apps type it and as they scan it. */
export const newTotp = (
  handle: string,
): { readonly secret: Uint8Array; readonly typed: string; readonly uri: string } => {
  const secret = randomBytes(TOTP_SECRET_BYTES);
  const totp = totpOf(secret, handle);
  return { secret, typed: totp.secret.base32, uri: totp.toString() };
};

/** The step of thirty seconds whose code this is; undefined when it is none of now or its neighbours. */
export const stepOfCode = (secret: Uint8Array, code: string, now: Date): number | undefined => {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / PERIOD) + delta;
};
