import { CryptoFault } from './crypto-fault';

/** Raw bytes. Never a Node Buffer in tests that compare types; any Uint8Array view is accepted. */
export type Bytes = Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a well-formed string; lone surrogates are a `malformed` fault, not U+FFFD. */
export const utf8 = (text: string): Bytes => {
  if (/[\uD800-\uDFFF]/u.test(text)) throw new CryptoFault('malformed', 'text holds a lone surrogate');
  return encoder.encode(text);
};

/** The text of UTF-8 bytes; invalid sequences are a `malformed` fault. */
export const fromUtf8 = (bytes: Bytes): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new CryptoFault('malformed', 'bytes are not UTF-8');
  }
};

/** One new array holding the parts in order. */
export const concat = (...parts: readonly Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** Whether two arrays hold the same bytes; the time depends on the lengths only. */
export const equalBytes = (left: Bytes, right: Bytes): boolean => {
  if (left.length !== right.length) return false;
  let difference = 0;
  left.forEach((byte, index) => (difference |= byte ^ (right[index] ?? 0)));
  return difference === 0;
};

/** The bytes themselves when they have exactly `length`, else a `length` fault that names them. */
export const exactly = (length: number, bytes: Bytes, what: string): Bytes => {
  if (bytes.length !== length) throw new CryptoFault('length', `${what} must be ${String(length)} bytes`);
  return bytes;
};
