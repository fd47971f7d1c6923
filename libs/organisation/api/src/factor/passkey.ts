import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { RelyingParty } from './relying-party';

export interface StoredPasskey {
  readonly credentialId: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly counter: string;
}

export interface NewPasskey {
  readonly credentialId: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

/** What the browser says about a key is anybody's: whatever does not verify, in whichever way, is a no. */
const orRefused = async <Answer>(verify: () => Promise<Answer | undefined>): Promise<Answer | undefined> => {
  try {
    return await verify();
  } catch {
    return undefined;
  }
};

/** What a browser needs to make a passkey. Not discoverable where that can be had: a found key names no account. */
export const creationOptions = async (
  { domain }: RelyingParty,
  { handle, challenge, held }: { handle: string; challenge: Uint8Array; held: readonly StoredPasskey[] },
): Promise<string> =>
  JSON.stringify(
    await generateRegistrationOptions({
      ...{ rpName: 'Vrijhaven', rpID: domain, userName: handle, challenge: plain(challenge), attestationType: 'none' },
      excludeCredentials: held.map(({ credentialId }) => ({ id: text(credentialId) })),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
    }),
  );

/** The passkey that a browser made for this challenge, here, after it had verified who was there. */
export const verifyCreation = (
  { domain, origins }: RelyingParty,
  { challenge, response }: { readonly challenge: Uint8Array; readonly response: string },
): Promise<NewPasskey | undefined> =>
  orRefused(async () => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: parse(response) as RegistrationResponseJSON,
      expectedChallenge: text(challenge),
      expectedOrigin: [...origins],
      expectedRPID: domain,
      requireUserVerification: true,
    });
    if (!registrationInfo) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credentialId: Buffer.from(id, 'base64url'), publicKey, counter };
  });

/** What a browser needs to ask one of these passkeys. */
export const requestOptions = async (
  { domain }: RelyingParty,
  { challenge, held }: { readonly challenge: Uint8Array; readonly held: readonly StoredPasskey[] },
): Promise<string> =>
  JSON.stringify(
    await generateAuthenticationOptions({
      ...{ rpID: domain, challenge: plain(challenge), userVerification: 'required' },
      allowCredentials: held.map(({ credentialId }) => ({ id: text(credentialId) })),
    }),
  );

/** Which of the passkeys answered this challenge, and how often it says it was used. */
export const verifyUse = (
  { domain, origins }: RelyingParty,
  { challenge, response, held }: { challenge: Uint8Array; response: string; held: readonly StoredPasskey[] },
): Promise<Pick<NewPasskey, 'credentialId' | 'counter'> | undefined> =>
  orRefused(async () => {
    const given = parse(response) as AuthenticationResponseJSON;
    const known = held.find(({ credentialId }) => text(credentialId) === given.id);
    if (!known) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge: text(challenge),
      expectedOrigin: [...origins],
      expectedRPID: domain,
      // The counter is compared where it is written, in one statement: two uses at once cannot both be the next.
      credential: { id: given.id, publicKey: plain(known.publicKey), counter: 0 },
      requireUserVerification: true,
    });
    return verified ? { credentialId: known.credentialId, counter: authenticationInfo.newCounter } : undefined;
  });
