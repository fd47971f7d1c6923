import type { Bytes } from './bytes';
import { CryptoFault } from './crypto-fault';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FOREIGN = 255;
// By code unit: a desk decodes some thirty megabytes at a time, where looking letters up in a map was felt.
const VALUES = new Uint8Array(128).fill(FOREIGN);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** base64url without padding: how binary travels in JSON and GraphQL. */
export const toText = (bytes: Bytes): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit < Math.min(4, left + 1); digit += 1) {
      text += ALPHABET.charAt((group >> (18 - 6 * digit)) & 63);
    }
  }
  return text;
};

/** The bytes of base64url text; padding, foreign letters and loose final bits are a `malformed` fault. */
export const fromText = (text: string): Bytes => {
  if (text.length % 4 === 1) throw new CryptoFault('malformed', 'text is not base64url');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? FOREIGN;
    if (value === FOREIGN) throw new CryptoFault('malformed', 'text is not base64url');
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  // Two spellings of the same bytes would make hashes of JSON ambiguous.
  if ((bits & ((1 << held) - 1)) !== 0) throw new CryptoFault('malformed', 'text is not canonical base64url');
  return bytes;
};

/** Lower-case hexadecimal. */
export const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of lower- or upper-case hexadecimal; anything else is a `malformed` fault. */
export const fromHex = (text: string): Bytes => {
  if (text.length % 2 === 1 || !/^[0-9a-f]*$/i.test(text))
    throw new CryptoFault('malformed', 'text is not hexadecimal');
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
};
