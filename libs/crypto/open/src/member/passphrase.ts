import type { OpenPrimitives } from '../open-primitives';

/** Six words of 7,776 carry 77 bits: too many to guess even with a stolen database. */
export const PASSPHRASE_WORDS = 6;

/** A number below `limit`, each equally likely. */
const draw = (p: Pick<OpenPrimitives, 'randomBytes'>, limit: number): number => {
  const ceiling = 0x10000 - (0x10000 % limit);
  for (;;) {
    const [high = 0, low = 0] = p.randomBytes(2);
    const number = high * 256 + low;
    // Taking the remainder of the last, incomplete run would favour the first words.
    if (number < ceiling) return number % limit;
  }
};

/** Six random words, separated by spaces. The list is a chunk of its own. (protocol.md step 11) */
export const generatePassphrase = async (p: Pick<OpenPrimitives, 'randomBytes'>): Promise<string> => {
  const { EFF_LARGE } = await import('../words/eff-large');
  return Array.from({ length: PASSPHRASE_WORDS }, () => EFF_LARGE[draw(p, EFF_LARGE.length)] ?? '').join(' ');
};

/** One spelling for what different keyboards type: NFKC, lower case, single spaces. */
export const normalisePassphrase = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
