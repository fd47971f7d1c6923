import { readFileSync } from 'node:fs';
import { cryptoChapter } from './crypto/crypto-chapter';
import { readCryptoOptions } from './crypto/crypto-options';
import type { RotationPoint } from './crypto/crypto-result';
import { runCrypto } from './crypto/run-crypto';
import { deliver } from './deliver';

// `npm run bench crypto`: what the clients' cryptography costs, engine by engine, beside the bare primitives.
await deliver(cryptoChapter, () => {
  const options = readCryptoOptions(process.argv.slice(2));
  const rotation =
    options.layers === undefined ? [] : (JSON.parse(readFileSync(options.layers, 'utf8')) as readonly RotationPoint[]);
  return { ...options, measure: (say) => runCrypto(options, rotation, say) };
});
