import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** The part of WebAuthn that touches the browser; fetched only when somebody uses a passkey. */
const load = () => import('@simplewebauthn/browser');

/** Browsers make passkeys for names, not for numbers, and some builds not at all. */
export const canUsePasskeys = (host = window.location.hostname): boolean =>
  'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(host);

/** Turning away, running out of time, and a key that is missing look alike, on purpose of the standard. */
const orNothing = async (ask: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    return JSON.stringify(await ask());
  } catch {
    return undefined;
  }
};

/** The browser's answer to creation options, as JSON; undefined when there was none. */
export const makePasskey = (options: string): Promise<string | undefined> =>
  orNothing(async () =>
    (await load()).startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON }),
  );

/** The browser's answer to request options. */
export const usePasskey = (options: string): Promise<string | undefined> =>
  orNothing(async () =>
    (await load()).startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON }),
  );
