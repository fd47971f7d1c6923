import type { Bytes, CryptoFaultCode } from '@vrijhaven/crypto/envelope';
import { CryptoFault, toHex } from '@vrijhaven/crypto/envelope';
import type { ChainFaultCode } from '@vrijhaven/crypto/verify';
import { ChainFault } from '@vrijhaven/crypto/verify';

/** What a suite needs of a test runner: Jest gives it in Node, a recorder gives it in a browser. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void | Promise<void>, timeout?: number) => void;
}

const fail = (message: string): never => {
  throw new Error(message);
};

const print = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (item instanceof Uint8Array ? toHex(item) : item));

/** Same JSON, bytes as hexadecimal. */
export const equal = (actual: unknown, expected: unknown): void => {
  if (print(actual) !== print(expected)) fail(`expected ${print(expected)}, found ${print(actual)}`);
};

export const isTrue = (value: boolean, what: string): void => {
  if (!value) fail(what);
};

/** The code of the CryptoFault that the work throws; anything else fails the test. */
export const faultOf = (work: () => unknown): CryptoFaultCode => {
  try {
    work();
  } catch (error) {
    if (error instanceof CryptoFault) return error.code;
    throw error;
  }
  return fail('nothing was thrown');
};

export const faults = (code: CryptoFaultCode, work: () => unknown): void => equal(faultOf(work), code);

/** The work throws a CryptoFault of some kind. */
export const refused = (work: () => unknown): void => {
  faultOf(work);
};

export const chainRefuses = (reason: ChainFaultCode, sequence: number, work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ChainFault)) throw error;
    equal([error.reason, error.sequence], [reason, sequence]);
    return;
  }
  fail(`chain was accepted, expected ${reason}`);
};

/** A copy with one bit of one byte changed. */
export const flip = <B extends Bytes>(bytes: B, at: number, bit = at % 8): B => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy as B;
};
