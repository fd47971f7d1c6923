import { loadSodiumOpener, stretchSodium } from '@vrijhaven/crypto/open/sodium';

/** What to do raw: as often and on as many bytes as the desk has to. */
export interface RawWork {
  readonly grants: number;
  readonly signatures: number;
  /** Length of each ciphertext, tag included. */
  readonly ciphertexts: readonly number[];
  readonly stretch: { readonly passes: number; readonly memoryKib: number };
}

/** Milliseconds of each. */
export interface RawTimes {
  readonly decapsulate: number;
  readonly verify: number;
  readonly open: number;
  readonly stretch: number;
}

const TAG_BYTES = 16;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const repeat = (times: number, work: () => void): void => {
  for (let done = 0; done < times; done += 1) work();
};

const raw = async ({ grants, signatures, ciphertexts, stretch }: RawWork): Promise<RawTimes> => {
  const p = await loadSodiumOpener();
  const seed = p.randomBytes(32);
  const { ciphertext } = p.encapsulate(p.kemPublicKey(seed));
  const { publicKey, secretKey } = p.signKeyPair(p.randomBytes(32));
  const message = p.randomBytes(300);
  const signature = p.sign(message, secretKey);
  const [key, nonce] = [p.randomBytes(32), p.randomBytes(24)];
  const boxes = new Map(
    [...new Set(ciphertexts)].map((length) => [
      length,
      p.aeadEncrypt({ key, nonce, aad: message, text: new Uint8Array(length - TAG_BYTES) }),
    ]),
  );
  const times = {
    decapsulate: timed(() => repeat(grants, () => p.decapsulate(ciphertext, seed))),
    verify: timed(() => repeat(signatures, () => p.verifySignature(signature, message, publicKey))),
    open: timed(() => {
      for (const length of ciphertexts) p.aeadDecrypt({ key, nonce, aad: message, text: boxes.get(length)! });
    }),
  };
  const start = performance.now();
  await stretchSodium({ secret: key, salt: p.randomBytes(16), parameters: stretch });
  return { ...times, stretch: performance.now() - start };
};

Object.assign(globalThis, { benchRaw: raw });
