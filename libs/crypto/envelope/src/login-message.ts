import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { LABELS } from './labels';
import { lp } from './lp';

/** One signed challenge. */
export interface Login {
  /** Scheme, host and port the client believes it speaks to, such as `https://desk.example.org`. */
  readonly origin: string;
  /** Who logs in: a member's login name, or the text form of a locator. */
  readonly subject: string;
  /** 32 bytes from the server, used once. */
  readonly nonce: Bytes;
  /** What the signature is for, such as `login`. */
  readonly action: string;
}

/** Length of a login challenge. */
export const LOGIN_NONCE_BYTES = 32;

/** What the login key signs. (protocol.md step 15) */
export const loginMessage = (login: Login): Bytes =>
  lp(LABELS.login, login.origin, login.subject, exactly(LOGIN_NONCE_BYTES, login.nonce, 'a nonce'), login.action);
