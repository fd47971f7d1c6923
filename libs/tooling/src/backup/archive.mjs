// A sealed file: what is sealed already stays so, but states, dates and who holds what are worth hiding too.
//
//   magic (8) ‖ salt (32) ‖ for each part: length u32 ‖ AES-256-GCM of at most 1 MiB ‖ tag (16)
//
// Key of the file: HKDF-SHA-256(key, salt). Nonce: number of the part (11 bytes) ‖ 1 for the last part, else 0; so a
// part that is moved, left out or cut off at the end does not open.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const MAGIC = Buffer.from('VHBACK01');
const PART = 1024 * 1024;
const TAG = 16;

const fileKey = (key, salt) => Buffer.from(hkdfSync('sha256', key, salt, MAGIC, 32));
const nonceFor = (number, last) => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
};

function sealPart(key, number, last, plain) {
  const cipher = createCipheriv('aes-256-gcm', key, nonceFor(number, last));
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}

/**
 * Seals a sequence of byte chunks of any size.
 * @param {Buffer} key 32 bytes
 * @param {AsyncIterable<Buffer> | Iterable<Buffer>} chunks
 */
export async function* sealArchive(key, chunks) {
  const salt = randomBytes(32);
  const own = fileKey(key, salt);
  yield Buffer.concat([MAGIC, salt]);
  let number = 0;
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    while (held.length > PART) {
      yield sealPart(own, number, false, held.subarray(0, PART));
      held = held.subarray(PART);
      number += 1;
    }
  }
  yield sealPart(own, number, true, held);
}

class Reader {
  #source;
  #held = Buffer.alloc(0);

  constructor(source) {
    this.#source = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]();
  }

  /** The next `length` bytes, or undefined when the source ended before. */
  async take(length) {
    while (this.#held.length < length) {
      const { done, value } = await this.#source.next();
      if (done) return undefined;
      this.#held = Buffer.concat([this.#held, value]);
    }
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}

const damaged = () => new Error('This file is damaged, cut off, or was sealed with another key.');

function openPart(key, number, body) {
  for (const last of [false, true]) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceFor(number, last));
    decipher.setAuthTag(body.subarray(body.length - TAG));
    const plain = decipher.update(body.subarray(0, body.length - TAG));
    try {
      decipher.final();
      return { plain, last };
    } catch {
      continue; // not this one; the other says whether it is the last part
    }
  }
  throw damaged();
}

/**
 * Opens what `sealArchive` made, part by part. Throws as soon as a byte is not what was sealed.
 * @param {Buffer} key
 * @param {AsyncIterable<Buffer> | Iterable<Buffer>} source
 */
export async function* openArchive(key, source) {
  const reader = new Reader(source);
  const head = await reader.take(MAGIC.length + 32);
  if (!head?.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('This file is not a backup of Vrijhaven.');
  const own = fileKey(key, head.subarray(MAGIC.length));
  for (let number = 0; ; number += 1) {
    const length = (await reader.take(4))?.readUInt32BE();
    if (length === undefined || length < TAG || length > PART + TAG) throw damaged();
    const body = await reader.take(length);
    if (body === undefined) throw damaged();
    const { plain, last } = openPart(own, number, body);
    yield plain;
    if (!last) continue;
    if ((await reader.take(1)) !== undefined) throw damaged();
    return;
  }
}
