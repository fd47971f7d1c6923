import { readFileSync } from 'node:fs';
import { cryptoChapter } from './crypto/crypto-chapter';
import { readCryptoOptions } from './crypto/crypto-options';
import type { CryptoResult, RotationPoint } from './crypto/crypto-result';
import { runCrypto } from './crypto/run-crypto';
import { deliver } from './deliver';
import { readFound } from './report/stored';

// `npm run bench crypto`: what the clients' cryptography costs, engine by engine, beside the bare primitives.
await deliver(cryptoChapter, () => {
  const options = readCryptoOptions(process.argv.slice(2));
  const { from, layers } = options;
  if (layers === undefined) return { ...options, measure: (say) => runCrypto(options, [], say) };
  const rotation = JSON.parse(readFileSync(layers, 'utf8')) as readonly RotationPoint[];
  // What a leaver costs is measured apart from the engines, and may be added to what was found before.
  return {
    ...options,
    from: undefined,
    measure: async (say) =>
      from === undefined ? runCrypto(options, rotation, say) : { ...(readFound(from) as CryptoResult), rotation },
  };
});
