import type { ReceiptSecret } from '../applicant-keys';
import type { OpenPrimitives } from '../open-primitives';
import { SecretKey } from '../secret-key';
import { fromDigits, RECEIPT_DIGITS, toDigits, westernDigits } from './digit-code';
import { fromWordIndices, RECEIPT_WORDS, toWords } from './word-code';
import type { ReceiptLanguage, WordList } from './word-list';
import { loadWordList, RECEIPT_LANGUAGES } from './word-list';

const SECRET_BYTES = 16;

/** What an applicant is given in place of an account. */
export interface Receipt {
  /** Twelve words, or ten groups of four digits. Show it once. */
  readonly phrase: string[];
  readonly mk: ReceiptSecret;
}

/** Why a typed receipt cannot be right. `position` counts from 1. */
export type ReceiptRefusal =
  | { readonly kind: 'unknown-word'; readonly position: number; readonly word: string }
  | { readonly kind: 'wrong-count'; readonly found: number; readonly expected: number }
  | { readonly kind: 'wrong-checksum' };

/** A typed mistake is an answer to show, not a fault: people retype these under stress. */
export type ParsedReceipt = { readonly kind: 'receipt'; readonly mk: ReceiptSecret } | ReceiptRefusal;

/** Whether receipts in this language are words; otherwise they are digits. */
export const hasReceiptWords = (language: string): language is ReceiptLanguage =>
  RECEIPT_LANGUAGES.some((known) => known === language);

/** A fresh receipt of 128 random bits, written the way this language can. (protocol.md step 3) */
export const generateReceipt = async (p: OpenPrimitives, language: string): Promise<Receipt> => {
  const secret = p.randomBytes(SECRET_BYTES);
  const phrase = hasReceiptWords(language) ? toWords(p, secret, await loadWordList(language)) : toDigits(secret);
  return { phrase, mk: new SecretKey('receipt', secret) };
};

const accepted = (secret: Uint8Array | null): ParsedReceipt =>
  secret === null ? { kind: 'wrong-checksum' } : { kind: 'receipt', mk: new SecretKey('receipt', secret) };

const parseDigits = (text: string): ParsedReceipt => {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== RECEIPT_DIGITS) return { kind: 'wrong-count', found: digits.length, expected: RECEIPT_DIGITS };
  return accepted(fromDigits(digits));
};

const parseWords = (p: OpenPrimitives, words: readonly string[], list: WordList): ParsedReceipt => {
  const indices = words.map((word) => list.find(word));
  const unknown = indices.indexOf(undefined);
  if (unknown >= 0) return { kind: 'unknown-word', position: unknown + 1, word: words[unknown] ?? '' };
  if (words.length !== RECEIPT_WORDS) return { kind: 'wrong-count', found: words.length, expected: RECEIPT_WORDS };
  return accepted(fromWordIndices(p, indices as number[]));
};

// The list that knows most of the words is the one the person writes in.
const nearness = (parsed: ParsedReceipt): number => {
  switch (parsed.kind) {
    case 'receipt':
      return RECEIPT_WORDS + 2;
    case 'unknown-word':
      return parsed.position;
    case 'wrong-count':
    case 'wrong-checksum':
      return RECEIPT_WORDS + 1;
  }
};

/**
 * The secret of a typed receipt in any of the loaded lists, or in Western, Arabic-Indic or Persian
 * digits. Case, accents and spacing do not matter, and the first four letters of a word suffice.
 */
export const parseReceipt = (p: OpenPrimitives, text: string, lists: readonly WordList[]): ParsedReceipt => {
  const western = westernDigits(text.normalize('NFKD'));
  if (/\d/.test(western) && !/\p{L}/u.test(western)) return parseDigits(western);
  const words = western.split(/[\s,.;·-]+/).filter((word) => word !== '');
  if (words.length === 0) return { kind: 'wrong-count', found: 0, expected: RECEIPT_WORDS };
  const attempts = lists.map((list) => parseWords(p, words, list));
  const [best] = attempts.sort((left, right) => nearness(right) - nearness(left));
  return best ?? { kind: 'unknown-word', position: 1, word: words[0] ?? '' };
};
