import type { ReceiptRefusal } from '@vrijhaven/crypto/open';
import type { RenewOutcome } from './renew-ways-in';
import type { KeepingSecrets, NewSecrets } from './secrets';

/** `WrongWords`: they cannot be recovery words, and `why` says what is wrong with them. */
export type OpenWithWordsOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'WrongWords'; readonly why: ReceiptRefusal }
  /** Other words, another name, or an account without words: one answer. */
  | { readonly kind: 'LoginRefused' };

/**
 * Back in with the recovery words: `open` takes them, `prepare` makes a new passphrase and new words, `send` puts
 * both in the place of the old ones once they were typed again. The words open no desk. (protocol.md step 28)
 */
export interface Recovering extends KeepingSecrets {
  /** Throws ChainFault and CryptoFault where the server does not show what the words belong to. */
  open(request: { handle: string; words: string }): Promise<OpenWithWordsOutcome>;
  /** Takes about a second. */
  prepare(): Promise<Required<NewSecrets>>;
  send(): Promise<RenewOutcome>;
  /** Wipes keys and secrets. */
  close(): void;
}
