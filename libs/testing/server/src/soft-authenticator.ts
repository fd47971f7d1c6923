import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What an authenticator is told, or made to claim, in one ceremony. */
export interface Ceremonious {
  readonly origin: string;
  readonly domain: string;
  readonly isVerified?: boolean;
  /** Counts by itself unless told. */
  readonly counter?: number;
}

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();
const [PRESENT, VERIFIED, HAS_KEY] = [0x01, 0x04, 0x40];

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const cborText = (text: string): Buffer => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

/** A WebAuthn authenticator in software, which also lies on request: real signatures over what a specification says. */
export class SoftAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly credentialId = randomBytes(32);
  private counter = 0;

  /** Answers `navigator.credentials.create` for these options, as JSON. */
  create(options: string, wish: Ceremonious): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const coseKey = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
    const held = Buffer.concat([Buffer.alloc(16), u16(this.credentialId.length), this.credentialId, coseKey]);
    const authData = Buffer.concat([this.authenticatorData(wish, HAS_KEY), held]);
    const attestationObject = Buffer.concat([
      ...[Buffer.from([0xa3]), cborText('fmt'), cborText('none'), cborText('attStmt'), Buffer.from([0xa0])],
      ...[cborText('authData'), Buffer.from([0x59]), u16(authData.length), authData],
    ]);
    return this.response({
      clientDataJSON: this.clientData('webauthn.create', challenge, wish).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers `navigator.credentials.get`. */
  get(options: string, wish: Ceremonious): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const clientData = this.clientData('webauthn.get', challenge, wish);
    const authData = this.authenticatorData(wish, 0);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.keys.privateKey);
    return this.response({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private authenticatorData({ domain, isVerified = true, counter }: Ceremonious, flags: number): Buffer {
    this.counter += 1;
    const all = PRESENT | (isVerified ? VERIFIED : 0) | flags;
    return Buffer.concat([sha256(domain), Buffer.from([all]), u32(counter ?? this.counter)]);
  }

  private clientData(type: string, challenge: string, { origin }: Ceremonious): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private response(response: object): string {
    const id = this.credentialId.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
  }
}
