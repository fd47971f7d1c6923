import { cryptoChapter } from './crypto/crypto-chapter';
import { readCryptoOptions } from './crypto/crypto-options';
import { runCrypto } from './crypto/run-crypto';
import { deliver } from './deliver';

// `npm run bench crypto`: what the clients' cryptography costs, engine by engine, beside the bare primitives.
await deliver(cryptoChapter, () => {
  const options = readCryptoOptions(process.argv.slice(2));
  return { ...options, measure: (say) => runCrypto(options, say) };
});
