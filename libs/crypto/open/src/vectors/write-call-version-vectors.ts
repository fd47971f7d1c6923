// Made v1-call-version.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeCallVersionVectors } from './make-call-version-vectors';

const made = makeCallVersionVectors(await loadSodiumOpener());
// The flag fails when the file exists.
const path = 'libs/crypto/open/src/vectors/v1-call-version.json';
writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
