import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** An Ed25519 key with which a spec plays a client: server code has none. */
export interface PlaySigner {
  readonly publicKey: Buffer;
  sign(message: Uint8Array): Buffer;
}

export const newSigner = (): PlaySigner => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
    sign: (message) => sign(null, message, privateKey),
  };
};

/** A public key that nobody has the other half of. */
export const randomKemKey = (): Buffer => randomBytes(1216);

export const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
