// Made v1-chain.json, once; it is never written again. Built and run like write-vectors.ts.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeChainVectors } from './make-chain-vectors';

const vectors = makeChainVectors(await loadSodiumOpener());
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-chain.json', `${JSON.stringify(vectors, null, 2)}\n`, { flag: 'wx' });
