import type { Bytes } from './bytes';
import { CryptoFault } from './crypto-fault';
import { readU32, u32 } from './integers';

const KIB = 1024;
const BUCKETS = [KIB, 4 * KIB, 16 * KIB, 64 * KIB];
const PREFIX = 4;

/** The longest plaintext of one envelope, 16 MiB with its prefix. Files travel in chunks, not in documents. */
export const MAX_PLAINTEXT = 16 * KIB * KIB - PREFIX;

// Padmé leaks O(log log n) bits of a length for at most 12 % overhead: only the leading bits stay.
const padme = (length: number): number => {
  const exponent = Math.floor(Math.log2(length));
  const loose = exponent - (Math.floor(Math.log2(exponent)) + 1);
  const step = 2 ** loose;
  return Math.ceil(length / step) * step;
};

/** How many bytes a plaintext of this length takes once padded. (protocol.md step 5) */
export const paddedLength = (length: number): number => {
  if (length > MAX_PLAINTEXT) throw new CryptoFault('length', 'plaintext is too long');
  const needed = PREFIX + length;
  return BUCKETS.find((bucket) => needed <= bucket) ?? padme(needed);
};

/** u32 length ‖ data ‖ zeros, to one size whatever the data; `length` when it does not fit. (protocol.md step 30) */
export const padTo = (size: number, data: Bytes): Bytes => {
  if (data.length > size - PREFIX) throw new CryptoFault('length', 'plaintext is too long');
  const padded = new Uint8Array(size);
  padded.set(u32(data.length));
  padded.set(data, PREFIX);
  return padded;
};

/** u32 length ‖ data ‖ zeros. */
export const pad = (data: Bytes): Bytes => padTo(paddedLength(data.length), data);

/** The data of padded bytes of a size that the caller knows; a filled tail is a `padding` fault. */
export const unpadFrom = (padded: Bytes, sizeOf: (length: number) => number): Bytes => {
  if (padded.length < PREFIX) throw new CryptoFault('padding', 'padded bytes are too short');
  const length = readU32(padded.subarray(0, PREFIX));
  if (length > padded.length - PREFIX || sizeOf(length) !== padded.length)
    throw new CryptoFault('padding', 'padded bytes have a wrong size');
  if (padded.subarray(PREFIX + length).some((byte) => byte !== 0))
    throw new CryptoFault('padding', 'padding is not zero');
  return padded.slice(PREFIX, PREFIX + length);
};

/** The data of padded bytes; a wrong size or a filled tail is a `padding` fault. */
export const unpad = (padded: Bytes): Bytes => unpadFrom(padded, paddedLength);
