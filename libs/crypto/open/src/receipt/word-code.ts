import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import type { WordList } from './word-list';

/** 128 bits and 4 check bits, eleven to a word. */
export const RECEIPT_WORDS = 12;
const SECRET_BITS = 128n;
const CHECK_BITS = 4n;
const WORD_BITS = 11n;

const toNumber = (bytes: Bytes): bigint => bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** 16 bytes, big-endian. */
export const toSecret = (number: bigint): Bytes =>
  Uint8Array.from({ length: 16 }, (_, at) => Number((number >> BigInt(120 - 8 * at)) & 0xffn));

/** The number that 16 bytes write. */
export const secretNumber = toNumber;

const checkBits = (p: Pick<OpenPrimitives, 'sha256'>, secret: Bytes): bigint => BigInt((p.sha256(secret)[0] ?? 0) >> 4);

/** Twelve BIP-39 words of 16 bytes. (protocol.md step 3) */
export const toWords = (p: Pick<OpenPrimitives, 'sha256'>, secret: Bytes, list: WordList): string[] => {
  const number = (toNumber(secret) << CHECK_BITS) | checkBits(p, secret);
  return Array.from({ length: RECEIPT_WORDS }, (_, at) =>
    list.word(Number((number >> (WORD_BITS * BigInt(RECEIPT_WORDS - 1 - at))) & 0x7ffn)),
  );
};

/** The 16 bytes of twelve word indices, or null when the check bits do not fit. */
export const fromWordIndices = (p: Pick<OpenPrimitives, 'sha256'>, indices: readonly number[]): Bytes | null => {
  const number = indices.reduce((sum, index) => (sum << WORD_BITS) | BigInt(index), 0n);
  const secret = toSecret((number >> CHECK_BITS) & ((1n << SECRET_BITS) - 1n));
  return (number & 0xfn) === checkBits(p, secret) ? secret : null;
};
