// Made v1.json, once. A next version of the protocol gets a next file; this one is never written again.
//   npx esbuild libs/crypto/open/src/vectors/write-vectors.ts --bundle --platform=node --format=esm \
//     --packages=external --tsconfig=tsconfig.base.json --outfile=tmp/write-vectors.mjs && node tmp/write-vectors.mjs
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener, stretchSodium } from '../sodium';
import { makeVectors } from './make-vectors';

const vectors = await makeVectors(await loadSodiumOpener(), stretchSodium);
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1.json', `${JSON.stringify(vectors, null, 2)}\n`, { flag: 'wx' });
