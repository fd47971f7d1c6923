// libsodium in C as a third witness, in Node: the whole specification, sealed by one and opened by the other.
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { sha3_256, shake256 } from '@noble/hashes/sha3.js';
import fc from 'fast-check';
import sodium from 'sodium-native';
import { concat, utf8 } from '@vrijhaven/crypto/envelope';
import type { Runner } from './spec/check';
import { describeProtocol } from './spec/describe-protocol';
import { loadEngines } from './spec/engines';
import { enginesSuite } from './spec/engines.suite';
import { native } from './spec/native/native-engine';
import { STRETCH_FLOOR } from './stretch';

const { noble, sodium: wasm } = await loadEngines();

const runner: Runner = {
  describe,
  it: (name, body, timeout) => {
    it(
      name,
      async () => {
        await body();
      },
      timeout,
    );
  },
};

describeProtocol(runner, native, wasm, native.stretch);

describe('native against noble', () => {
  enginesSuite(runner, native.p, noble.p);
  enginesSuite(runner, noble.p, native.p);
});

describe('three witnesses of Argon2id', () => {
  it('stretch alike at the floor, and with other passes', async () => {
    for (const passes of [STRETCH_FLOOR.passes, STRETCH_FLOOR.passes + 1]) {
      const input = {
        secret: utf8('correct horse'),
        salt: native.p.randomBytes(16),
        parameters: { passes, memoryKib: 8 * 1024 },
      };
      const [one, ...others] = await Promise.all([native, wasm, noble].map(({ stretch }) => stretch(input)));
      expect(others).toEqual([one, one]);
    }
    const input = { secret: utf8('x'), salt: native.p.randomBytes(16), parameters: STRETCH_FLOOR };
    expect(await native.stretch(input)).toEqual(await wasm.stretch(input));
  });
});

describe('the classical half of X-Wing', () => {
  const shared = (secretKey: Uint8Array, publicKey: Uint8Array) => {
    const output = new Uint8Array(32);
    sodium.crypto_scalarmult(output, secretKey, publicKey);
    return output;
  };

  it('is X25519 as libsodium in C has it, in key and in shared secret', () => {
    const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const expanded = shake256(seed, { dkLen: 96 });
        const classical = expanded.slice(64);
        const publicKey = new Uint8Array(32);
        sodium.crypto_scalarmult_base(publicKey, classical);
        const announced = noble.p.kemPublicKey(seed);
        expect(announced.slice(1184)).toEqual(publicKey);
        const { ciphertext, sharedSecret } = wasm.p.encapsulate(announced);
        const [lattice, point] = [ciphertext.slice(0, 1088), ciphertext.slice(1088)];
        const { secretKey } = ml_kem768.keygen(expanded.slice(0, 64));
        const halves = concat(ml_kem768.decapsulate(lattice, secretKey), shared(classical, point));
        // The label of the combiner is drawn as two slashes over two.
        const combined = sha3_256(concat(halves, point, publicKey, utf8('\\.//^\\')));
        expect(combined).toEqual(sharedSecret);
      }),
      { numRuns: 20 },
    );
  });
});
