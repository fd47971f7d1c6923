import type { Bytes } from '@vrijhaven/crypto/envelope';
import { secretNumber, toSecret } from './word-code';

const DIGITS = 39;

/** 39 digits and a check digit. */
export const RECEIPT_DIGITS = DIGITS + 1;

const GROUP = 4;

// Damm's quasigroup of order ten: catches every single wrong digit and every swap of two neighbours.
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const damm = (digits: string): string => {
  let state = 0;
  for (const digit of digits) state = Number(DAMM[state]?.charAt(Number(digit)));
  return String(state);
};

/** Ten groups of four digits for 16 bytes. (protocol.md step 3) */
export const toDigits = (secret: Bytes): string[] => {
  const digits = secretNumber(secret).toString().padStart(DIGITS, '0');
  return (digits + damm(digits)).match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? [];
};

/** The 16 bytes of forty digits, or null when the check digit does not fit. */
export const fromDigits = (digits: string): Bytes | null => {
  const number = BigInt(digits.slice(0, DIGITS));
  return damm(digits) === '0' && number < 1n << 128n ? toSecret(number) : null;
};

/** Western digits for Arabic-Indic and Persian ones; everything else unchanged. */
export const westernDigits = (text: string): string =>
  // Both blocks start at a multiple of sixteen, so the low four bits are the digit.
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
