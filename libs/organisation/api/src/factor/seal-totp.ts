import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [IV, TAG] = [12, 16];

/** 160 bits, as the apps expect. */
export const TOTP_SECRET_BYTES = 20;

const keyOf = (secret: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'vrijhaven/totp', 32));

/**
 * [Note: a dump alone makes no codes] the server has to know a one-time code's secret; at rest it lies under the
 * secret of the installation, which no backup holds, and for one member only. (protocol.md step 27)
 */
export const sealTotp = (installation: Uint8Array, member: string, secret: Uint8Array): Uint8Array => {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyOf(installation), iv).setAAD(Buffer.from(member));
  return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
};

/** Throws when it was changed, is another member's, or was sealed by another installation. */
export const openTotp = (installation: Uint8Array, member: string, sealed: Uint8Array): Uint8Array => {
  const [iv, text, tag] = [sealed.subarray(0, IV), sealed.subarray(IV, -TAG), sealed.subarray(-TAG)];
  const decipher = createDecipheriv('aes-256-gcm', keyOf(installation), iv).setAAD(Buffer.from(member));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]);
};
