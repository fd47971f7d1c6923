import type { Bytes, Id, StretchParameters, UnlockMethod } from '@vrijhaven/crypto/envelope';
import { exactly, lp, parseId, SALT_BYTES, utf8 } from '@vrijhaven/crypto/envelope';
import type { ReceiptSecret } from '../applicant-keys';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { SigningIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';
import type { Stretch } from '../stretch';
import { checkStretchParameters } from '../stretch';
import { normalisePassphrase } from './passphrase';

/** What a passphrase or recovery words give: enough to log in, and to open the sealed seed after that. */
export interface UnlockRoot {
  readonly organisation: Id;
  readonly method: UnlockMethod;
  readonly salt: Bytes;
  readonly parameters: StretchParameters;
  readonly login: SigningIdentity;
  readonly secret: SecretKey<'unlock-root'>;
  readonly wipe: () => void;
}

const NOT_STRETCHED: StretchParameters = { passes: 0, memoryKib: 0 };

const build = (p: OpenPrimitives, root: Bytes, given: Omit<UnlockRoot, 'login' | 'secret' | 'wipe'>): UnlockRoot => {
  const context = lp(parseId(given.organisation), given.method, exactly(SALT_BYTES, given.salt, 'a salt'));
  const login = new SigningIdentity(p, deriveSecret(p, root, SECRET_LABELS.memberLogin, context));
  const secret = new SecretKey('unlock-root', root);
  return {
    ...given,
    login,
    secret,
    wipe: () => {
      login.wipe();
      secret.wipe();
    },
  };
};

/**
 * The root of a passphrase; takes a quarter of a second. Salt and parameters come from the server, so
 * the floor is checked before a single pass: `weak-parameters`. (protocol.md step 11)
 */
export const rootOfPassphrase = async (
  p: OpenPrimitives,
  stretch: Stretch,
  input: {
    readonly organisation: Id;
    readonly passphrase: string;
    readonly salt: Bytes;
    readonly parameters: StretchParameters;
  },
): Promise<UnlockRoot> => {
  const { organisation, salt, parameters } = input;
  checkStretchParameters(parameters);
  const secret = utf8(normalisePassphrase(input.passphrase));
  const root = await stretch({ secret, salt: exactly(SALT_BYTES, salt, 'a salt'), parameters });
  return build(p, root, { organisation, method: 'passphrase', salt, parameters });
};

/** The root of twelve recovery words; they carry 128 bits and need no stretching. (protocol.md step 11) */
export const rootOfRecovery = (
  p: OpenPrimitives,
  input: { readonly organisation: Id; readonly words: ReceiptSecret; readonly salt: Bytes },
): UnlockRoot => {
  const { organisation, words, salt } = input;
  const root = deriveSecret(p, reveal(words), SECRET_LABELS.recovery, lp(parseId(organisation), salt));
  return build(p, root, { organisation, method: 'recovery', salt, parameters: NOT_STRETCHED });
};
