// Made v1-escrow.json, once, as write-vectors.ts made v1.json. It is never written again.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener, stretchSodium } from '../sodium';
import { makeEscrowVectors } from './make-escrow-vectors';

const vectors = await makeEscrowVectors(await loadSodiumOpener(), stretchSodium);
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-escrow.json', `${JSON.stringify(vectors, null, 2)}\n`, { flag: 'wx' });
