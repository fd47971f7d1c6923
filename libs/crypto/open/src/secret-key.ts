import type { Bytes } from '@vrijhaven/crypto/envelope';

let read: (key: SecretKey<string>) => Bytes;

/** Secret bytes that nothing outside this project can read, print or serialise. */
export class SecretKey<Kind extends string> {
  readonly #bytes: Bytes;
  #wiped = false;

  static {
    read = (key) => {
      if (key.#wiped) throw new Error(`the ${key.kind} key was wiped`);
      return key.#bytes;
    };
  }

  /** Takes the bytes over: the caller must not keep them. */
  constructor(
    readonly kind: Kind,
    bytes: Bytes,
  ) {
    this.#bytes = bytes;
  }

  /** Overwrites the bytes as well as JavaScript can; every later use throws. */
  wipe(): void {
    this.#bytes.fill(0);
    this.#wiped = true;
  }
}

/** The bytes of a secret, for code of this project only: the index does not export it. */
export const reveal = (key: SecretKey<string>): Bytes => read(key);
