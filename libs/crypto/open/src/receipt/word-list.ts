/** The languages of ours for which BIP-39 has a word list. The others write receipts in digits. */
export const RECEIPT_LANGUAGES = ['en', 'fr', 'es'] as const;

/** A language whose receipts are words. */
export type ReceiptLanguage = (typeof RECEIPT_LANGUAGES)[number];

const PREFIX = 4;

/** Case and accents do not matter: both lists with accents stay unambiguous without them. */
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** 2,048 words, found by their whole spelling or by their first four letters. */
export interface WordList {
  readonly language: ReceiptLanguage;
  readonly word: (index: number) => string;
  /** The index of a word as typed, or undefined. */
  readonly find: (typed: string) => number | undefined;
}

const build = (language: ReceiptLanguage, words: readonly string[]): WordList => {
  const indices = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    indices.set(plain(word), index);
    if (plain(word).length > PREFIX) indices.set(plain(word).slice(0, PREFIX), index);
  }
  return {
    language,
    word: (index) => (words[index] ?? '').normalize('NFC'),
    find: (typed) => indices.get(plain(typed)),
  };
};

/** Loads one list; each is a chunk of its own in a bundle, about 6 KB compressed. */
export const loadWordList = async (language: ReceiptLanguage): Promise<WordList> => {
  switch (language) {
    case 'en':
      return build(language, (await import('@scure/bip39/wordlists/english.js')).wordlist);
    case 'fr':
      return build(language, (await import('@scure/bip39/wordlists/french.js')).wordlist);
    case 'es':
      return build(language, (await import('@scure/bip39/wordlists/spanish.js')).wordlist);
  }
};
