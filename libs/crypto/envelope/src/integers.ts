import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { CryptoFault } from './crypto-fault';

const unsigned = (value: number, limit: number): number => {
  if (!Number.isSafeInteger(value) || value < 0 || value > limit)
    throw new CryptoFault('malformed', 'number out of range');
  return value;
};

/** One byte. */
export const u8 = (value: number): Bytes => Uint8Array.of(unsigned(value, 0xff));

/** Four bytes, big-endian. */
export const u32 = (value: number): Bytes => {
  const number = unsigned(value, 0xffffffff);
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);
};

/** Eight bytes, big-endian. Values stop at 2^53 − 1, so that every client can hold them in a number. */
export const u64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(unsigned(value, Number.MAX_SAFE_INTEGER)));
  return bytes;
};

const view = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads one byte; another length is a `length` fault. */
export const readU8 = (bytes: Bytes): number => view(exactly(1, bytes, 'u8')).getUint8(0);

/** Reads four big-endian bytes; another length is a `length` fault. */
export const readU32 = (bytes: Bytes): number => view(exactly(4, bytes, 'u32')).getUint32(0);

/** Reads eight big-endian bytes; a value over 2^53 − 1 is a `malformed` fault. */
export const readU64 = (bytes: Bytes): number =>
  unsigned(Number(view(exactly(8, bytes, 'u64')).getBigUint64(0)), Number.MAX_SAFE_INTEGER);
