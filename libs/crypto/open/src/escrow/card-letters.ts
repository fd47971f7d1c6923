import type { Bytes } from '@vrijhaven/crypto/envelope';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const LETTER_BITS = 5;

/** Letters of a line before its check letter. */
export const LINE_LETTERS = 12;

/** Crockford's base 32. The length in bits must be a multiple of five. */
export const toLetters = (bytes: Bytes): string => {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= LETTER_BITS; bits -= LETTER_BITS) text += ALPHABET.charAt((held >> (bits - LETTER_BITS)) & 31);
  }
  return text;
};

/** The bytes of such letters. */
export const fromLetters = (letters: string): Bytes => {
  const bytes = new Uint8Array((letters.length * LETTER_BITS) / 8);
  let [held, bits, at] = [0, 0, 0];
  for (const letter of letters) {
    held = ((held << LETTER_BITS) | ALPHABET.indexOf(letter)) & 0xfff;
    bits += LETTER_BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
};

/**
 * A line's check letter: its letters weighted 1, 3, 5, … and the line's number, modulo 32. It finds every single
 * misread letter, and most lines that were read in another's place; the card's own check finds the rest.
 */
export const lineCheck = (letters: string, line: number): string =>
  ALPHABET.charAt(
    Array.from(letters).reduce((sum, letter, at) => sum + ALPHABET.indexOf(letter) * (2 * at + 1), line) % 32,
  );

/** What was typed, as letters of the alphabet: case, spaces, dashes and O/0, I/L/1 do not matter. */
export const plainLetters = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter);

/** The first character that no card has; undefined when there is none. */
export const foreignLetter = (letters: string): string | undefined =>
  Array.from(letters).find((letter) => !ALPHABET.includes(letter));
