import { normalisePassphrase } from '@vrijhaven/crypto/open';

/** What a person must keep, shown once: the passphrase, the recovery words, or both. */
export interface NewSecrets {
  readonly passphrase?: readonly string[];
  readonly recoveryWords?: readonly string[];
}

/** Nothing is sent before the person has typed again what they keep. */
export interface KeepingSecrets {
  matchesPassphrase(typed: string): boolean;
  /** Positions, from 0, of the words that are not those on the card; empty when the card is right. */
  wrongRecoveryWords(typed: readonly string[]): readonly number[];
}

// Four letters tell all words of the list apart, and readers take no more. (protocol.md step 3)
const asRead = (word: string): string => word.normalize('NFKD').trim().toLowerCase().slice(0, 4);

/** Compares what was typed with what was shown; nothing matches while nothing is prepared. */
export const keepSecrets = (shown: () => NewSecrets | undefined): KeepingSecrets => ({
  matchesPassphrase: (typed) => {
    const passphrase = shown()?.passphrase?.join(' ');
    return passphrase !== undefined && normalisePassphrase(typed) === normalisePassphrase(passphrase);
  },
  wrongRecoveryWords: (typed) => {
    const words = shown()?.recoveryWords ?? [];
    const places = Math.max(words.length, typed.length);
    return Array.from({ length: places }, (_, at) => at).filter(
      (at) => words[at] === undefined || asRead(words[at]) !== asRead(typed[at] ?? ''),
    );
  },
});
