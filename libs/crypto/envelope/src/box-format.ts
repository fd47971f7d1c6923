import type { Bytes } from './bytes';
import { concat, equalBytes, exactly, utf8 } from './bytes';
import { CryptoFault } from './crypto-fault';
import { paddedLength } from './padding';

/** The only suite. A second one would be a new magic, never a negotiation. */
export const SUITE = 1;

// Lengths of suite 1, in bytes. (protocol.md step 1)
export const KEY_BYTES = 32;
export const HASH_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;
export const SIGNATURE_BYTES = 64;
export const SIGN_PUBLIC_KEY_BYTES = 32;
export const KEM_PUBLIC_KEY_BYTES = 1216;
export const KEM_CIPHERTEXT_BYTES = 1120;

/** The symmetric envelopes and their type bytes. */
export const BOX_TYPES = {
  'document/v1': 1,
  'draft/v1': 2,
  'previous-seed/v1': 3,
  'unlock/v1': 4,
  'layer/v1': 5,
  'account-note/v1': 9,
  'letter/v1': 10,
  'answer/v1': 11,
} as const;

/** What a symmetric envelope may be for; grants have a layout of their own. */
export type BoxPurpose = keyof typeof BOX_TYPES;

/** magic 4 ‖ suite 1 ‖ type 1 ‖ zero 2 ‖ commitment 32 ‖ nonce 24 ‖ ciphertext n + 16. (protocol.md step 6) */
export interface Box {
  readonly commitment: Bytes;
  readonly nonce: Bytes;
  readonly ciphertext: Bytes;
}

const HEADER_BYTES = 8;
const BODY_OFFSET = HEADER_BYTES + HASH_BYTES + NONCE_BYTES;

/** What an envelope adds to its padded plaintext: 80 bytes. */
export const BOX_OVERHEAD = BODY_OFFSET + TAG_BYTES;

const header = (purpose: BoxPurpose): Bytes => concat(utf8('VHE1'), Uint8Array.of(SUITE, BOX_TYPES[purpose], 0, 0));

/** The bytes of an envelope; parts of a wrong length are a `length` fault. */
export const formatBox = (purpose: BoxPurpose, box: Box): Bytes =>
  concat(
    header(purpose),
    exactly(HASH_BYTES, box.commitment, 'a commitment'),
    exactly(NONCE_BYTES, box.nonce, 'a nonce'),
    box.ciphertext,
  );

/** What a layer's text adds to the envelope inside: LP(data key, envelope) has two length fields and the key. */
const LAYER_TEXT_OVERHEAD = 4 + KEY_BYTES + 4;

/** What a layer adds to the document envelope inside: 120 bytes, whatever the document. (protocol.md step 25) */
export const LAYER_OVERHEAD = BOX_OVERHEAD + LAYER_TEXT_OVERHEAD;

/** What letters to referees and their answers are filled to. (protocol.md step 30) */
export const LETTER_TEXT_BYTES = 16 * 1024;

const isPaddedSize = (size: number): boolean => size >= 4 && paddedLength(size - 4) === size;

const fitsPurpose = (purpose: BoxPurpose, size: number): boolean => {
  switch (purpose) {
    case 'document/v1':
    case 'draft/v1':
    case 'account-note/v1':
      return isPaddedSize(size);
    case 'layer/v1':
      return isPaddedSize(size - LAYER_OVERHEAD);
    case 'letter/v1':
    case 'answer/v1':
      return size === LETTER_TEXT_BYTES;
    case 'previous-seed/v1':
    case 'unlock/v1':
      return size === KEY_BYTES;
  }
};

/** The parts of an envelope; another magic, suite or type is `unsupported`, another size `length`. */
export const parseBox = (purpose: BoxPurpose, bytes: Bytes): Box => {
  if (bytes.length < BOX_OVERHEAD) throw new CryptoFault('length', 'envelope is too short');
  if (!equalBytes(bytes.subarray(0, HEADER_BYTES), header(purpose)))
    throw new CryptoFault('unsupported', 'envelope is of another kind');
  const size = bytes.length - BOX_OVERHEAD;
  if (!fitsPurpose(purpose, size)) throw new CryptoFault('length', 'envelope has a size that padding never gives');
  return {
    commitment: bytes.subarray(HEADER_BYTES, HEADER_BYTES + HASH_BYTES),
    nonce: bytes.subarray(HEADER_BYTES + HASH_BYTES, BODY_OFFSET),
    ciphertext: bytes.subarray(BODY_OFFSET),
  };
};
