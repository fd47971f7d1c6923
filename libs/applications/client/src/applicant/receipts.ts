import type { Id } from '@vrijhaven/crypto/envelope';
import type { ApplicantKeys, OpenPrimitives, ReceiptSecret, WordList } from '@vrijhaven/crypto/open';
import { applicantKeys, loadWordList, parseReceipt, RECEIPT_LANGUAGES } from '@vrijhaven/crypto/open';
import type { ReceiptProblem } from './outcomes';

/** Digits need no list; words are looked up in every list we have, for nobody says which one they wrote down. */
const listsFor = (text: string): Promise<WordList[]> =>
  /\p{L}/u.test(text) ? Promise.all(RECEIPT_LANGUAGES.map(loadWordList)) : Promise.resolve([]);

/** The secret that somebody typed, in words of any language or in digits; or what is wrong with it. */
export const readPhrase = async (
  p: OpenPrimitives,
  text: string,
): Promise<{ readonly kind: 'secret'; readonly mk: ReceiptSecret } | ReceiptProblem> => {
  const parsed = parseReceipt(p, text, await listsFor(text));
  switch (parsed.kind) {
    case 'receipt':
      return { kind: 'secret', mk: parsed.mk };
    case 'unknown-word':
      return { kind: 'unknownWord', word: parsed.word, position: parsed.position };
    case 'wrong-count':
      return { kind: 'wrongCount', count: parsed.found };
    case 'wrong-checksum':
      return { kind: 'checksum' };
  }
};

/** The keys behind a typed receipt, or what is wrong with it. */
export const keysOfReceipt = async (
  p: OpenPrimitives,
  organisation: Id,
  text: string,
): Promise<{ readonly kind: 'keys'; readonly keys: ApplicantKeys } | ReceiptProblem> => {
  const typed = await readPhrase(p, text);
  if (typed.kind !== 'secret') return typed;
  const keys = applicantKeys(p, typed.mk, organisation);
  typed.mk.wipe();
  return { kind: 'keys', keys };
};
