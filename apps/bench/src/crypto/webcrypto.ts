import type { Tape } from './tape';
import { summaryBytes, type Work } from './work';

const bytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** The platform's own cryptography: AES-256-GCM instead of XChaCha20, and Ed25519; each call awaited as a client has to. */
export const platformWork = async (tape: Tape): Promise<Work> => {
  const { subtle } = crypto;
  const [iv, additionalData] = [bytes(12), bytes(300)];
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const box = await subtle.encrypt(algorithm, key, bytes(summaryBytes(tape)));
  const pair = await subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  const signature = await subtle.sign('Ed25519', pair.privateKey, additionalData);
  return {
    run: async (task, times) => {
      if (task !== 'aead' && task !== 'verify') throw new Error(`WebCrypto is not measured at ${task}`);
      for (let done = 0; done < times; done += 1)
        if (task === 'aead') await subtle.decrypt(algorithm, key, box);
        else if (!(await subtle.verify('Ed25519', pair.publicKey, signature, additionalData)))
          throw new Error('the signature did not fit');
    },
  };
};
