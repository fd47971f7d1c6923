import { xchacha20 } from '@noble/ciphers/chacha.js';
import type { Bytes, DocumentAddress } from '@vrijhaven/crypto/envelope';
import { asSealed, concat, documentContext, formatBox, kdf, LABELS } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';

const SIZE = 1024;
const BLOCK = 16;
/** The block that is solved for; it lies in the data of both texts. */
const FREE = 1;
const P = (1n << 130n) - 5n;
const CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;
const MOD = 1n << 128n;

const little = (bytes: Bytes): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
const toLittle = (number: bigint): Bytes =>
  Uint8Array.from({ length: BLOCK }, (_, at) => Number((number >> BigInt(8 * at)) & 0xffn));
const mod = (number: bigint): bigint => ((number % P) + P) % P;

const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square, left] = [1n, mod(base), exponent];
  for (; left > 0n; left >>= 1n, square = mod(square * square)) if (left & 1n) result = mod(result * square);
  return result;
};

/** A data key, and all that XChaCha20-Poly1305 makes of it under one nonce. */
interface Candidate {
  readonly dataKey: Bytes;
  readonly r: bigint;
  readonly s: bigint;
  readonly stream: Bytes;
}

const candidate = (p: OpenPrimitives, dataKey: Bytes, nonce: Bytes): Candidate => {
  const key = kdf(p, dataKey, LABELS.encrypt, new Uint8Array());
  const bytes = xchacha20(key, nonce, new Uint8Array(64 + SIZE));
  return {
    dataKey,
    r: little(bytes.subarray(0, 16)) & CLAMP,
    s: little(bytes.subarray(16, 32)),
    stream: bytes.subarray(64),
  };
};

// Texts are padded, so both must start with a plausible length: the upper 22 bits of the two key
// streams have to agree. Among some thousand keys a pair does (birthday).
const findPair = (p: OpenPrimitives, nonce: Bytes): readonly [Candidate, Candidate] => {
  const seen = new Map<number, Candidate>();
  for (;;) {
    const next = candidate(p, p.randomBytes(32), nonce);
    const [a = 0, b = 0, c = 0, d = 0] = next.stream;
    const prefix = (a << 14) | (b << 6) | (c >> 2);
    const found = seen.get(prefix);
    const difference = found ? (((c ^ (found.stream[2] ?? 0)) & 3) << 8) | (d ^ (found.stream[3] ?? 0)) : 0;
    const second = 1020 ^ difference;
    if (found && second > 64 && second < 1020) return [found, next];
    seen.set(prefix, next);
  }
};

const authenticated = (aad: Bytes, text: Bytes): Bytes => {
  const padding = new Uint8Array((BLOCK - (aad.length % BLOCK)) % BLOCK);
  const lengths = new Uint8Array(BLOCK);
  new DataView(lengths.buffer).setUint32(0, aad.length, true);
  new DataView(lengths.buffer).setUint32(8, text.length, true);
  return concat(aad, padding, text, lengths);
};

const accumulate = (bytes: Bytes, r: bigint): bigint => {
  let sum = 0n;
  for (let at = 0; at < bytes.length; at += BLOCK) sum = mod((sum + little(bytes.subarray(at, at + BLOCK)) + MOD) * r);
  return sum;
};

/** A text whose tag is the same under both keys, or null when this attempt has no solution. */
const collide = (aad: Bytes, text: Bytes, one: Candidate, two: Candidate): Bytes | null => {
  text.fill(0, FREE * BLOCK, (FREE + 1) * BLOCK);
  const bytes = authenticated(aad, text);
  const blocksAfter = BigInt((text.length - FREE * BLOCK) / BLOCK + 1);
  const [first, second] = [accumulate(bytes, one.r), accumulate(bytes, two.r)];
  const slope = mod(power(one.r, blocksAfter) - power(two.r, blocksAfter));
  for (let wrap = -4n; wrap <= 4n; wrap += 1n) {
    const block = mod((two.s - one.s + wrap * MOD - first + second) * power(slope, P - 2n));
    if (block >= MOD) continue;
    text.set(toLittle(block), FREE * BLOCK);
    const solved = authenticated(aad, text);
    const tags = [one, two].map(({ r, s }) => (accumulate(solved, r) + s) % MOD);
    if (tags[0] === tags[1]) return concat(text, toLittle(tags[0] ?? 0n));
  }
  return null;
};

/**
 * An envelope that a cheating author crafts so that two data keys open it to two texts. Random keys
 * never show that a commitment check is missing; this does.
 */
export const craftTwoKeyEnvelope = (p: OpenPrimitives, address: DocumentAddress) => {
  const nonce = p.randomBytes(24);
  const [one, two] = findPair(p, nonce);
  const context = documentContext(address);
  const commitment = kdf(p, one.dataKey, LABELS.commit, concat(nonce, p.hash32(context)));
  const aad = concat(context, commitment);
  for (;;) {
    const text = p.randomBytes(SIZE);
    // Under the first key the text fills the bucket; under the second it is shorter and ends in zeros.
    text.set(two.stream.subarray(64), 64);
    Uint8Array.of(0, 0, 0x03, 0xfc).forEach((byte, at) => (text[at] = byte ^ (one.stream[at] ?? 0)));
    const ciphertext = collide(aad, text, one, two);
    if (ciphertext === null) continue;
    const envelope = asSealed('document/v1', formatBox('document/v1', { commitment, nonce, ciphertext }));
    return { envelope, honest: one.dataKey, hidden: two.dataKey, aad, nonce, ciphertext };
  }
};
