// Made v1-confidentiality.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeConfidentialityVectors } from './make-confidentiality-vectors';

const made = makeConfidentialityVectors(await loadSodiumOpener());
// The flag fails when the file exists.
const path = 'libs/crypto/open/src/vectors/v1-confidentiality.json';
writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
